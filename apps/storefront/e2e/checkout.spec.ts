import { expectAccessible } from "./support/axe"
import { cartIdOf } from "./support/cart-cookie"
import { freeHold } from "./support/free-hold"
import { ordersOf } from "./support/orders"
import { layInCart, newEmail, orderButton, summaryOf, toCheckout } from "./support/shopping"
import { expect, test } from "./support/test"
import { atOnce, withinFiveSeconds } from "./support/within-five-seconds"

test("buys for pickup: thanked once, code and opening hours, a page of its own", async ({ page, browser }) => {
  const email = await toCheckout(page, "grytekluter-to")
  await expect(page.getByText("Dette er en demobutikk. Ingen penger trekkes.")).toBeVisible()
  await expect(page.getByRole("radio", { name: /Hent i butikken/ })).toBeChecked()
  await orderButton(page).click()
  await expect(page.getByRole("heading", { level: 1, name: "Takk, Kari!" })).toBeVisible()
  await expect(page.getByText(email)).toBeVisible()
  await expect(page.getByText(/^\d{4}$/)).toBeVisible()
  await expect(page.getByRole("heading", { name: "Åpningstider", exact: true })).toBeVisible()
  await expect(page.getByText("179,00\u00a0kr").first()).toBeVisible()
  await expect(page.getByText("35,80\u00a0kr")).toBeVisible()
  await expect(page.getByRole("link", { name: "Handlekurv", exact: true })).toBeVisible()

  await page.reload()
  await expect(page.getByRole("heading", { level: 1, name: /^Bestilling \d+$/ })).toBeVisible()
  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(page.url())
  await expect(stranger.getByRole("heading", { level: 1, name: /^Bestilling \d+$/ })).toBeVisible()
  const wrong = await stranger.goto(`${page.url().slice(0, -4)}abcd`)
  expect(wrong?.status()).toBe(404)
})

test("buys as a parcel: the freight is in the sum before and after", async ({ page }) => {
  await toCheckout(page, "kluter-tre")
  await page.getByRole("radio", { name: /Pakke i postkassen/ }).check()
  await expect(page.getByText("208,00\u00a0kr")).toBeVisible()
  await page.getByRole("textbox", { name: "Gateadresse" }).fill("Storgata 1")
  await page.getByRole("textbox", { name: "Postnummer" }).fill("0155")
  await page.getByRole("textbox", { name: "Poststed" }).fill("Oslo")
  await orderButton(page).click()
  await expect(page.getByRole("heading", { level: 1, name: "Takk, Kari!" })).toBeVisible()
  await expect(page.getByText("Storgata 1")).toBeVisible()
  await expect(page.getByText("208,00\u00a0kr")).toBeVisible()
})

test("what is too big for the mailbox is not offered there", async ({ page }) => {
  await toCheckout(page, "skjaerefjol-bjork")
  await expect(page.getByRole("radio", { name: /Pakke til hentested/ })).toBeVisible()
  await expect(page.getByRole("radio", { name: /Pakke i postkassen/ })).toHaveCount(0)
})

test("tells every error beside its field and at the top, and loses nothing on reload", async ({ page }) => {
  await layInCart(page, "plakat-maane")
  await page.goto("/kasse")
  await page.getByRole("textbox", { name: "E-post", exact: true }).fill("kari.uten.krøllalfa")
  await page.getByRole("textbox", { name: "Fornavn" }).fill("Kari")
  await page.getByRole("radio", { name: /Pakke til hentested/ }).check()
  const gift = page.getByRole("checkbox", { name: "Dette er en gave til en annen" })
  const giftFields = [["Hvem er gaven til?", "Ola Berg"], [/^E-post eller telefon til den som får gaven/, "ola@eksempel.no"], ["Hilsen (valgfritt)", "Gratulerer med dagen!"]] as const
  await gift.check()
  for (const [name, value] of giftFields) await page.getByRole("textbox", { name }).fill(value)
  await page.getByRole("textbox", { name: "Postnummer" }).fill("12")
  await expect(page.getByText("398,00\u00a0kr")).toBeVisible()
  await orderButton(page).click()
  await expect(summaryOf(page)).toBeFocused()
  await expect(summaryOf(page).getByRole("link")).toHaveText([
    "Skriv e-postadressen slik: navn@eksempel.no.", "Skriv etternavnet ditt.", "Skriv gateadressen.", "Postnummeret har fire sifre.", "Skriv poststedet.",
  ])
  await summaryOf(page).getByRole("link", { name: "Postnummeret har fire sifre." }).click()
  const postalCode = page.getByRole("textbox", { name: "Postnummer" })
  await expect(postalCode).toBeFocused()
  await expect(postalCode).toHaveAccessibleDescription("Postnummeret har fire sifre.")
  await page.reload()
  await expect(page.getByRole("textbox", { name: "E-post", exact: true })).toHaveValue("kari.uten.krøllalfa")
  await expect(page.getByRole("textbox", { name: "Fornavn" })).toHaveValue("Kari")
  await expect(gift).toBeChecked()
  for (const [name, value] of giftFields) await expect(page.getByRole("textbox", { name })).toHaveValue(value)
  await expect(postalCode).toHaveValue("12")
  await expect(page.getByRole("radio", { name: /Pakke til hentested/ })).toBeChecked()
})

test("a declined card says so, keeps the form, and another card pays", async ({ page, request }) => {
  const email = await toCheckout(page, "smorkniv-einer")
  const card = page.getByRole("textbox", { name: "Kortnummer (test)" })
  await card.fill("4000 0000 0000 0002")
  await orderButton(page).click()
  await expect(summaryOf(page)).toContainText("Kortet ble avvist.")
  await expect(page.getByRole("textbox", { name: "E-post" })).toHaveValue(email)
  expect(await ordersOf(request, email)).toBe(0)
  await card.fill("4111 1111 1111 1111")
  await orderButton(page).click()
  await expect(summaryOf(page)).toContainText("Bruk testkortet 4242 4242 4242 4242")
  await card.fill("4242 4242 4242 4242")
  await orderButton(page).click()
  await expect(page.getByRole("heading", { level: 1, name: "Takk, Kari!" })).toBeVisible()
})

test("a double click on the order button is one order", async ({ page, request }) => {
  const email = await toCheckout(page, "haarstrikk-tre", newEmail())
  await orderButton(page).dblclick()
  await expect(page.getByRole("heading", { level: 1, name: "Takk, Kari!" })).toBeVisible()
  expect(await ordersOf(request, email)).toBe(1)
})

test("the cart says how many are left, and takes a removed thing back", async ({ page }) => {
  await layInCart(page, "krakk-furu")
  await page.goto("/handlekurv")
  const more = page.getByRole("button", { name: "Én til av Krakk i furu" })
  await more.press("Enter")
  await more.press("Enter")
  await expect(page.getByText("Det er bare 2 igjen.")).toBeVisible()
  await page.getByRole("button", { name: "Fjern Krakk i furu" }).click()
  await expect(page.getByRole("heading", { name: "Kurven er tom" })).toBeVisible()
  await expect(page.getByRole("button", { name: "Angre" })).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("listitem").filter({ hasText: "Krakk i furu" })).toBeVisible()
})

test("the last piece is kept for whoever is in the checkout; another reads so, and reads when it is gone", async ({ page, browser }) => {
  const other = await (await browser.newContext({ locale: "nb-NO" })).newPage()
  await layInCart(other, "pledd-bestemorruter")
  await toCheckout(page, "pledd-bestemorruter")
  await expect(page.getByText(/^Vi holder av tingene til deg til kl\. \d\d\.\d\d\.$/)).toBeVisible()
  await expectAccessible(page, "the checkout that keeps things")

  await other.goto("/kasse")
  await expect(other.getByRole("heading", { level: 1, name: "Noen andre holder på å kjøpe den" })).toBeVisible()
  await expect(other.getByText("Noen andre holder på å kjøpe «Pledd i bestemorruter».")).toBeVisible()
  await expectAccessible(other, "the checkout of what somebody else is buying")
  const thing = other.getByRole("main").getByRole("article").first()
  await withinFiveSeconds(other, "/produkter/pledd-bestemorruter", () => expect(thing.getByText("Noen andre holder på å kjøpe denne", { exact: true })).toBeVisible(atOnce))
  await expect(thing.getByRole("button", { name: "Legg i handlekurven" })).toHaveCount(0)

  await orderButton(page).click()
  await expect(page.getByRole("heading", { level: 1, name: "Takk, Kari!" })).toBeVisible()
  await other.goto("/kasse")
  await expect(other.getByRole("heading", { level: 1, name: "Noe i kurven er borte" })).toBeVisible()
  await expect(other.getByText("Det er ikke nok igjen av «Pledd i bestemorruter».")).toBeVisible()
  await other.getByRole("link", { name: "Gå til kurven" }).click()
  await expect(other).toHaveURL(/\/handlekurv$/)
})

test("who is too late for the last piece is told, and not charged", async ({ page, browser, request }) => {
  const late = await (await browser.newContext()).newPage()
  const email = await toCheckout(late, "havgap-innrammet")
  // As when the time is over, while the page lies open.
  await freeHold(request, (await cartIdOf(late.context())) ?? "")
  await toCheckout(page, "havgap-innrammet")
  await orderButton(page).click()
  await expect(page.getByRole("heading", { level: 1, name: "Takk, Kari!" })).toBeVisible()
  await orderButton(late).click()
  await expect(summaryOf(late)).toContainText("Det er ikke nok igjen av «Innrammet maleri «Havgap»».")
  await expect(summaryOf(late)).toContainText("Ingen penger er trukket.")
  await expect(summaryOf(late).getByRole("link", { name: "Gå til kurven" })).toBeVisible()
  expect(await ordersOf(request, email)).toBe(0)
})
