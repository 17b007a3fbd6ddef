import { ordersOf } from "./support/orders"
import { layInCart, orderButton, summaryOf, toCheckout } from "./support/shopping"
import { expect, test } from "./support/test"

test("the place follows from the postal code, and can be written over", async ({ page }) => {
  await toCheckout(page, "plakat-maane")
  await page.getByRole("radio", { name: /Pakke til hentested/ }).check()
  const code = page.getByRole("textbox", { name: "Postnummer" })
  const place = page.getByRole("textbox", { name: "Poststed" })
  await code.fill("0155")
  await expect(place).toHaveValue("Oslo")
  await code.fill("8622")
  await expect(place).toHaveValue("Mo i Rana")
  await place.fill("Ytteren")
  await code.fill("5003")
  await expect(code).toHaveAccessibleDescription("")
  await expect(place).toHaveValue("Ytteren")
  await code.fill("0000")
  await expect(code).toHaveAccessibleDescription("Vi kjenner ikke postnummeret 0000. Se etter at det er skrevet riktig.")
})

for (const [code, sentence] of [["00000", "Postnummeret har fire sifre."], ["12345", "Postnummeret har fire sifre."], ["0000", "Vi kjenner ikke postnummeret 0000. Se etter at det er skrevet riktig."]] as const) {
  test(`no parcel goes to the postal code ${code}`, async ({ page, request }) => {
    const email = await toCheckout(page, "plakat-maane")
    await page.getByRole("radio", { name: /Pakke til hentested/ }).check()
    await page.getByRole("textbox", { name: "Gateadresse" }).fill("Storgata 1")
    await page.getByRole("textbox", { name: "Postnummer" }).fill(code)
    await page.getByRole("textbox", { name: "Poststed" }).fill("Oslo")
    await orderButton(page).click()
    await expect(summaryOf(page).getByRole("link")).toHaveText([sentence])
    expect(await ordersOf(request, email)).toBe(0)
  })
}

test("a slip in the e-mail address is asked about, and an address without @ is refused", async ({ page }) => {
  await toCheckout(page, "plakat-maane", "kari@gmial.com")
  const email = page.getByRole("textbox", { name: "E-post", exact: true })
  await page.getByRole("button", { name: "kari@gmail.com?" }).click()
  await expect(email).toHaveValue("kari@gmail.com")
  await expect(email).toBeFocused()
  await expect(page.getByText("Mente du")).toHaveCount(0)
  for (const wrong of ["kari.gmail.com", "kari@", "@gmail.com"]) {
    await email.fill(wrong)
    await orderButton(page).click()
    await expect(email).toHaveAccessibleDescription(/Skriv e-postadressen slik/)
    await expect(summaryOf(page).getByRole("link")).toHaveText(["Skriv e-postadressen slik: navn@eksempel.no."])
    await expect(email).toHaveValue(wrong)
  }
})

test("it says when the things arrive, and what is too much for the mailbox is not offered there", async ({ page }) => {
  await layInCart(page, "kluter-tre")
  await page.goto("/kasse")
  await expect(page.getByRole("radio", { name: /Hent i butikken.*Som regel klar mellom/ })).toBeVisible()
  await expect(page.getByRole("radio", { name: /Pakke i postkassen.*Som regel framme mellom/ })).toBeVisible()
  await page.goto("/handlekurv")
  const more = page.getByRole("button", { name: /^Én til av/ })
  for (let presses = 0; presses < 7; presses += 1) await more.click()
  await expect(page.getByRole("link", { name: "Handlekurv (8)" })).toBeVisible()
  await page.goto("/kasse")
  await expect(page.getByRole("radio", { name: /Pakke til hentested/ })).toBeVisible()
  await expect(page.getByRole("radio", { name: /Pakke i postkassen/ })).toHaveCount(0)
})

test("two tabs with the same cart are one order, and the second is led to it", async ({ page, request }) => {
  const email = await toCheckout(page, "skjaerefjol-bjork")
  const second = await page.context().newPage()
  await second.goto("/kasse")
  await second.getByRole("textbox", { name: "E-post", exact: true }).fill(email)
  await second.getByRole("textbox", { name: "Fornavn" }).fill("Kari")
  await second.getByRole("textbox", { name: "Etternavn" }).fill("Nordmann")
  await orderButton(page).click()
  await expect(page.getByRole("heading", { level: 1, name: "Takk, Kari!" })).toBeVisible()
  await orderButton(second).click()
  await expect(second.getByRole("heading", { level: 1, name: "Takk, Kari!" })).toBeVisible()
  expect(await ordersOf(request, email)).toBe(1)
})

test("two tabs that order at the same moment are one order", async ({ page, request }) => {
  const email = await toCheckout(page, "smorkniv-einer")
  const second = await page.context().newPage()
  await second.goto("/kasse")
  await second.getByRole("textbox", { name: "E-post", exact: true }).fill(email)
  await second.getByRole("textbox", { name: "Fornavn" }).fill("Kari")
  await second.getByRole("textbox", { name: "Etternavn" }).fill("Nordmann")
  await Promise.all([orderButton(page).click(), orderButton(second).click()])
  for (const tab of [page, second]) await expect(tab.getByRole("heading", { level: 1, name: "Takk, Kari!" })).toBeVisible()
  expect(await ordersOf(request, email)).toBe(1)
})
