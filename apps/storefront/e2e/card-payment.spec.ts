import { expectAccessible } from "./support/axe"
import { mailTo } from "./support/mail"
import { ordersOf } from "./support/orders"
import { chooseCard } from "./support/payment"
import { layInCart, newEmail, orderButton, summaryOf, toCheckout } from "./support/shopping"
import { expect, test } from "./support/test"
import { languages, words } from "./support/words"

const thanks = { level: 1, name: "Takk, Kari!" } as const

test("paid by card: nothing of a third party's is asked for until the checkout, and the order is there", async ({ page, request, baseURL }) => {
  const foreign = new Map<string, string>()
  page.on("request", (asked) => { if (!asked.url().startsWith(baseURL ?? "") && !/^(data|blob|about):/.test(asked.url())) foreign.set(asked.url(), new URL(page.url()).pathname) })
  const email = await toCheckout(page, "kort-haandmalte")
  expect([...new Set(foreign.values())]).toEqual(["/kasse"])
  await orderButton(page).click()
  await expect(page.getByRole("heading", thanks)).toBeVisible()
  expect(await ordersOf(request, email)).toBe(1)
  await mailTo(email, "order-confirmation")
  foreign.clear()
  await page.getByRole("link", { name: "Handlekurv", exact: true }).click()
  await page.goto("/")
  expect([...foreign.keys()]).toEqual([])
})

test("a card that is not filled in is told with all the rest, and nothing is ordered", async ({ page, request }) => {
  await layInCart(page, "kort-haandmalte")
  await page.goto("/kasse")
  const email = newEmail()
  await page.getByRole("textbox", { name: "E-post", exact: true }).fill(email)
  await orderButton(page).click()
  await expect(summaryOf(page).getByRole("link")).toHaveText(["Skriv fornavnet ditt.", "Skriv etternavnet ditt.", "Kortnummeret er ikke fullstendig."])
  await expect(page.getByRole("textbox", { name: "Kortnummer" })).toHaveAttribute("aria-invalid", "true")
  await summaryOf(page).getByRole("link", { name: "Kortnummeret er ikke fullstendig." }).click()
  await expect(page.getByRole("group", { name: "Kort og andre måter å betale på" })).toBeFocused()
  expect(await ordersOf(request, email)).toBe(0)
})

test("declined, then paid with another card: said beside the payment, nothing lost, one order", async ({ page, request }) => {
  const email = await toCheckout(page, "kort-haandmalte")
  await chooseCard(page, "declined")
  await orderButton(page).click()
  await expect(summaryOf(page)).toBeFocused()
  await expect(summaryOf(page).getByRole("link")).toHaveText(["Kortet ble avvist. Ingenting er trukket. Prøv igjen, eller betal på en annen måte."])
  await expect(page.getByRole("group", { name: "Kort og andre måter å betale på" })).toHaveAccessibleDescription(/^Kortet ble avvist\./)
  await expect(page.getByRole("textbox", { name: "E-post", exact: true })).toHaveValue(email)
  expect(await ordersOf(request, email)).toBe(0)
  await expectAccessible(page, "the checkout after a declined card")
  await chooseCard(page, "pays")
  await orderButton(page).click()
  await expect(page.getByRole("heading", thanks)).toBeVisible()
  expect(await ordersOf(request, email)).toBe(1)
})

test("the bank asks, and the buyer approves", async ({ page, request }) => {
  const email = await toCheckout(page, "kort-haandmalte")
  await chooseCard(page, "asks")
  await orderButton(page).click()
  await expect(page.getByRole("heading", { level: 1, name: "Godkjenn betalingen" })).toBeVisible()
  await expectAccessible(page, "the bank's page")
  await page.getByRole("button", { name: "Godkjenn" }).click()
  await expect(page.getByRole("heading", thanks)).toBeVisible()
  expect(await ordersOf(request, email)).toBe(1)
})

test("the bank asks, and the buyer refuses: back in the checkout with all that was written, and another card pays", async ({ page, request }) => {
  const email = await toCheckout(page, "kort-haandmalte")
  await chooseCard(page, "asks")
  await orderButton(page).click()
  await page.getByRole("button", { name: "Avvis", exact: true }).click()
  await expect(page).toHaveURL(/\/kasse$/)
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Betalingen gikk ikke gjennom")
  await expect(page.getByRole("textbox", { name: "E-post", exact: true })).toHaveValue(email)
  await expect(page.getByRole("textbox", { name: "Etternavn" })).toHaveValue("Nordmann")
  expect(await ordersOf(request, email)).toBe(0)
  await expectAccessible(page, "the checkout after a bank's no")
  await chooseCard(page, "pays")
  await orderButton(page).click()
  await expect(page.getByRole("heading", thanks)).toBeVisible()
  expect(await ordersOf(request, email)).toBe(1)
})

test("a tab that is closed at the bank: the order is made all the same, and the letter comes", async ({ page, context, request }) => {
  const email = await toCheckout(page, "kort-haandmalte")
  await chooseCard(page, "asks")
  await orderButton(page).click()
  await expect(page.getByRole("heading", { level: 1, name: "Godkjenn betalingen" })).toBeVisible()
  // The bank hears the answer, but the way back to the shop leads nowhere.
  await context.route("**/kasse/retur?*", (route) => route.abort())
  await page.getByRole("button", { name: "Godkjenn" }).click()
  await expect.poll(() => ordersOf(request, email), { timeout: 20_000 }).toBe(1)
  await page.close()
  await mailTo(email, "order-confirmation")
})

test("a wallet pays what the form says", async ({ page, request }) => {
  const email = await toCheckout(page, "kort-haandmalte")
  await page.getByRole("button", { name: "Betal med prøvelommebok" }).click()
  await expect(page.getByRole("heading", thanks)).toBeVisible()
  expect(await ordersOf(request, email)).toBe(1)
})

test("the page to come back to, opened by hand, leads to the checkout or says that there is nothing", async ({ page }) => {
  await page.goto("/kasse/retur")
  await expect(page.getByText("Kurven er tom eller allerede bestilt.")).toBeVisible()
  await expectAccessible(page, "the page to come back to, without a cart")
  await layInCart(page, "kort-haandmalte")
  await page.goto("/kasse/retur")
  await expect(page).toHaveURL(/\/kasse$/)
  await expect(page.getByRole("heading", { level: 1, name: "Kasse" })).toBeVisible()
})

test("a bank that is not done: the page waits calmly and says what to do", async ({ page }) => {
  await toCheckout(page, "kort-haandmalte")
  await page.goto("/kasse/retur?redirect_status=pending")
  await expect(page.getByRole("heading", { level: 1, name: "Betalingen er ikke ferdig ennå" })).toBeVisible()
  await expect(page.getByText("Ikke betal på nytt.")).toBeVisible()
  await expectAccessible(page, "a payment that is not finished")
})

for (const language of languages) {
  test(`the payment is read and used by everybody: ${language}`, async ({ page }) => {
    const { Islands: { buy }, Checkout: checkout } = words[language]
    await page.goto(language === "nb" ? "/produkter/kort-haandmalte" : "/en/products/kort-haandmalte")
    await page.getByRole("button", { name: buy.add }).click()
    await expect(page.getByRole("dialog")).toBeVisible()
    await page.goto(language === "nb" ? "/kasse" : "/en/checkout")
    const payment = page.getByRole("group", { name: checkout.pay.label })
    await chooseCard(page, "pays", language)
    await expect(payment.getByRole("textbox")).toHaveCount(3)
    await expectAccessible(page, "the checkout with its payment")
  })
}

test("in English: declined, asked by the bank, and paid", async ({ page, request }) => {
  const email = newEmail()
  await page.goto("/en/products/kort-haandmalte")
  await page.getByRole("button", { name: "Add to basket" }).click()
  await expect(page.getByRole("dialog")).toBeVisible()
  await page.goto("/en/checkout")
  await page.getByRole("textbox", { name: "E-mail", exact: true }).fill(email)
  await page.getByRole("textbox", { name: "First name" }).fill("Kari")
  await page.getByRole("textbox", { name: "Last name" }).fill("Nordmann")
  await chooseCard(page, "declined", "en")
  await page.getByRole("button", { name: "Order and pay" }).click()
  await expect(summaryOf(page).getByRole("link")).toHaveText(["The card was declined. Nothing has been taken. Try again, or pay another way."])
  await chooseCard(page, "asks", "en")
  await page.getByRole("button", { name: "Order and pay" }).click()
  await page.getByRole("button", { name: "Approve", exact: true }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Thank you, Kari!" })).toBeVisible()
  await expect(page).toHaveURL(/\/en\/orders\//)
  expect(await ordersOf(request, email)).toBe(1)
})
