import type { Page } from "@playwright/test"
import { z } from "zod"
import { expectAccessible } from "./support/axe"
import { CART_COOKIE } from "./support/cart-cookie"
import { drawerOf, layInCart, newEmail, orderButton } from "./support/shopping"
import { staffApi } from "./support/staff-api"
import { expect, test } from "./support/test"

const cartCookie = async (page: Page) => (await page.context().cookies()).find(({ name }) => name === CART_COOKIE)

test("opens beside the page, holds the focus, and gives it back", async ({ page }) => {
  await layInCart(page, "kurv-bomull")
  const drawer = drawerOf(page)
  await expect(drawer).toHaveAccessibleDescription(/ligger i kurven\.$/)
  await expect(drawer.getByRole("heading", { name: "Handlekurv" })).toBeFocused()
  const behind = page.getByRole("link", { name: "Hopp til innholdet" })
  await behind.evaluate((link) => link.focus())
  await expect(behind).not.toBeFocused()
  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press("Tab")
  expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null)).toBe(true)
  await page.keyboard.press("Escape")
  await expect(drawer).toBeHidden()
  await expect(page.getByRole("button", { name: "Legg i handlekurven" })).toBeFocused()
  await expect(page.getByRole("link", { name: "Handlekurv (1)" })).toBeVisible()

  await page.getByRole("link", { name: "Handlekurv (1)" }).click()
  await drawer.getByRole("button", { name: "Lukk handlekurven" }).click()
  await expect(page.getByRole("link", { name: "Handlekurv (1)" })).toBeFocused()
})

test("many presses are one change, and the sum is the server's", async ({ page }) => {
  await layInCart(page, "haarstrikk-tre")
  const drawer = drawerOf(page)
  const changes: string[] = []
  page.on("request", (request) => void (request.method() === "POST" && changes.push(request.url())))
  const more = drawer.getByRole("button", { name: /^Én til av/ })
  // As fast as a thumb: faster than the test could press by itself on a busy machine.
  await more.evaluate(async (button: HTMLElement) => {
    for (let presses = 0; presses < 4; presses += 1) {
      button.click()
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
  })
  await expect(drawer.getByRole("group", { name: /^Antall av/ }).getByText("5", { exact: true })).toBeVisible()
  await expect(page.getByText("Handlekurv (5)")).toBeAttached()
  expect(changes.length).toBeLessThan(3)
  await expect(drawer.getByText("595,00\u00a0kr").first()).toBeVisible()
  expect(await (await page.request.get("/api/cart")).json()).toMatchObject({ cart: { count: 5, total: 59_500 } })
  await drawer.getByRole("button", { name: /^Fjern/ }).click()
  await expect(drawer.getByText(/Kurven er tom/)).toBeVisible()
  await drawer.getByRole("button", { name: "Angre" }).click()
  await expect(drawer.getByRole("group", { name: /^Antall av/ }).getByText("5", { exact: true })).toBeVisible()
})

test("another tab shows the same cart, and so does the page after a reload", async ({ page }) => {
  const other = await page.context().newPage()
  await other.goto("/verksteder")
  await expect(other.getByRole("link", { name: "Handlekurv", exact: true })).toBeVisible()
  await layInCart(page, "baerenett-denim")
  await expect(other.getByRole("link", { name: "Handlekurv (1)" })).toBeVisible()
  await page.reload()
  await expect(page.getByRole("link", { name: "Handlekurv (1)" })).toBeVisible()
})

test("somebody else's cart does not open, whatever is written in the cookie", async ({ page, browser }) => {
  await layInCart(page, "kurv-bomull")
  const theirs = (await cartCookie(page))?.value ?? ""
  const stranger = await (await browser.newContext({ locale: "nb-NO" })).newPage()
  await layInCart(stranger, "handlenett-heklet")
  const own = await cartCookie(stranger)
  expect(own).toMatchObject({ httpOnly: true, sameSite: "Lax" })
  const [theirId = "", theirSeal = ""] = theirs.split(".")
  const ownSeal = own?.value.split(".")[1] ?? ""
  for (const value of [theirId, `${theirId}.${ownSeal}`, `${theirId}.${theirSeal.slice(1)}`, "../orders", "x".repeat(3000)]) {
    await stranger.context().addCookies([{ name: CART_COOKIE, value, url: new URL(stranger.url()).origin }])
    expect(await (await stranger.request.get("/api/cart")).json(), value.slice(0, 40)).toEqual({ cart: null })
    await stranger.goto("/handlekurv")
    await expect(stranger.getByRole("heading", { name: "Kurven er tom" })).toBeVisible()
  }
})

const cartOf = z.object({ cart: z.object({ count: z.int(), lines: z.array(z.object({ id: z.string() })).min(1) }) })
const ownCart = async (page: Page) => cartOf.parse(await (await page.request.get("/api/cart")).json()).cart

test("a change that names a line of somebody else's cart changes neither cart", async ({ page, browser }) => {
  await layInCart(page, "kurv-bomull")
  const theirs = (await ownCart(page)).lines[0]?.id ?? ""
  const context = await browser.newContext({ locale: "nb-NO", javaScriptEnabled: false })
  const stranger = await context.newPage()
  await stranger.goto("/produkter/handlenett-heklet")
  await stranger.getByRole("button", { name: "Legg i handlekurven" }).click()
  await expect(stranger.getByText("Den ligger i handlekurven.")).toBeVisible()
  for (const button of [/^Én til av/, /^Fjern/]) {
    await stranger.goto("/handlekurv")
    for (const field of await stranger.locator("input[name=line_id]").all()) await field.evaluate((input: HTMLInputElement, id) => { input.value = id }, theirs)
    const answer = stranger.waitForResponse((response) => response.request().method() === "POST")
    await stranger.getByRole("button", { name: button }).click()
    expect((await answer).status()).toBe(200)
    expect(await ownCart(stranger)).toMatchObject({ count: 1 })
    expect(await ownCart(page)).toMatchObject({ count: 1, lines: [{ id: theirs }] })
  }
  await context.close()
})

const madePromotion = z.object({ promotion: z.object({ id: z.string() }) })

test("a discount code that is for one is used up by the first who orders with it", async ({ page, browser, request }) => {
  test.slow()
  const api = await staffApi(request)
  const application_method = { type: "percentage", target_type: "items", allocation: "across", value: 10, currency_code: "nok" }
  const { promotion } = await api.send("/admin/promotions", { type: "standard", status: "active", is_automatic: false, code: "FORSTEMANN", limit: 1, application_method }, madePromotion)
  try {
    const enter = async (visitor: Page) => {
      await layInCart(visitor, "kort-haandmalte")
      await visitor.goto("/handlekurv")
      await visitor.getByText("Har du en rabattkode?").click()
      await visitor.getByRole("textbox", { name: "Rabattkode" }).fill("FORSTEMANN")
      await visitor.getByRole("button", { name: "Bruk", exact: true }).click()
    }
    const late = await (await browser.newContext({ locale: "nb-NO" })).newPage()
    await enter(page)
    await expect(page.getByText("Rabattkoden FORSTEMANN er brukt.")).toBeVisible()
    await page.goto("/kasse")
    await page.getByRole("textbox", { name: "E-post", exact: true }).fill(newEmail())
    await page.getByRole("textbox", { name: "Fornavn" }).fill("Kari")
    await page.getByRole("textbox", { name: "Etternavn" }).fill("Nordmann")
    await orderButton(page).click()
    await expect(page.getByRole("heading", { level: 1, name: "Takk, Kari!" })).toBeVisible()
    await enter(late)
    await expect(late.getByRole("textbox", { name: "Rabattkode" })).toHaveAccessibleDescription("Den koden er brukt opp.")
    await late.context().close()
  } finally {
    await api.remove(`/admin/promotions/${promotion.id}`)
  }
})

test("a discount code takes its part off, and one that cannot be used says why", async ({ page, request }) => {
  const api = await staffApi(request)
  const application_method = { type: "percentage", target_type: "items", allocation: "across", value: 10, currency_code: "nok" }
  const promotion = { type: "standard", status: "active", is_automatic: false, application_method }
  const campaign = { name: "I fjor", campaign_identifier: `i-fjor-${Date.now()}`, starts_at: "2025-01-01T00:00:00Z", ends_at: "2025-02-01T00:00:00Z" }
  const ids = [
    (await api.send("/admin/promotions", { ...promotion, code: "HOST10" }, madePromotion)).promotion.id,
    (await api.send("/admin/promotions", { ...promotion, code: "IFJOR", campaign }, madePromotion)).promotion.id,
  ]
  await layInCart(page, "krakk-furu")
  await page.goto("/handlekurv")
  await page.getByText("Har du en rabattkode?").click()
  const field = page.getByRole("textbox", { name: "Rabattkode" })
  const use = page.getByRole("button", { name: "Bruk", exact: true })
  for (const [code, sentence] of [["", "Skriv rabattkoden."], ["finnes-ikke", "Vi kjenner ikke den koden. Se etter at den er skrevet riktig."], ["IFJOR", "Den koden har gått ut."]] as const) {
    await field.fill(code)
    await use.click()
    await expect(field).toHaveAccessibleDescription(sentence)
  }
  await field.fill("host10")
  await use.click()
  await expect(page.getByText("Rabattkoden HOST10 er brukt.")).toBeVisible()
  await expect(page.getByRole("list", { name: "Rabattkoder i bruk" })).toContainText("HOST10")
  await expect(page.getByText("Rabatt", { exact: true })).toBeVisible()
  await expectAccessible(page, "the cart with a code")
  await page.getByRole("button", { name: "Ta bort rabattkoden HOST10" }).click()
  await expect(page.getByText("Rabatt", { exact: true })).toHaveCount(0)
  for (const id of ids) await api.remove(`/admin/promotions/${id}`)
})
