import type { Page } from "@playwright/test"
import { openAdmin } from "./support/admin"
import { expectOwnPageToHold } from "./support/own-page"
import { staffApi } from "./support/staff-api"
import { expect, test } from "./support/test"
import { thingOfOnesOwn } from "./support/thing-of-ones-own"

/** «Håndmalte kort, fem stk.», 129 kr: no other test counts on how many there are. */
const CARDS = { sku: "PS-MAL-03-1", title: "Håndmalte kort, fem stk." }
/** «Babyteppe «Sky»», which was one of a kind and is sold. */
const SOLD_OUT = { sku: "PS-STR-07-1", title: "Babyteppe «Sky»" }

const cart = (page: Page) => page.getByRole("list", { name: "Kurv" })
const search = (page: Page) => page.getByRole("searchbox", { name: "Søk eller skann" })

/** A scanner types the code and presses Enter, wherever the focus is. */
async function scan(page: Page, code: string): Promise<void> {
  await page.keyboard.type(code)
  await page.keyboard.press("Enter")
}

test.beforeEach(async ({ page }) => {
  await openAdmin(page, "/app/kasse")
  await expect(search(page)).toBeFocused()
})

test("a whole sale by keyboard only", async ({ page }) => {
  await scan(page, CARDS.sku)
  await expect(cart(page).getByRole("listitem")).toHaveCount(1)
  await scan(page, CARDS.sku.toLowerCase())
  await expect(page.getByRole("textbox", { name: `Antall av ${CARDS.title}` })).toHaveValue("2")
  await expect(cart(page).getByRole("listitem")).toHaveCount(1)
  await expect(page.getByText("Å betale, 2 ting")).toBeVisible()
  await page.keyboard.press("F2")
  await expect(page.getByRole("textbox", { name: "Mottatt, kr" })).toBeFocused()
  await scan(page, "500")
  await expect(page.getByText("Salget er fullført")).toBeVisible()
  const done = page.getByRole("status").filter({ hasText: "Salget er fullført" })
  await expect(done).toContainText("Tilbake til kunden242,00")
  await expect(page.getByRole("button", { name: /^Nytt salg/ })).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page.getByText("Kurven er tom.")).toBeVisible()
  await expect(search(page)).toBeFocused()
})

test("cash below the total cannot be completed, and the page says what is missing", async ({ page }) => {
  await scan(page, CARDS.sku)
  await expect(cart(page)).toContainText(CARDS.title)
  await page.keyboard.press("F2")
  await scan(page, "128")
  await expect(page.getByRole("status").filter({ hasText: "Mangler" })).toContainText("1,00")
  await expect(page.getByRole("button", { name: /^Fullfør salget/ })).toBeDisabled()
  await expect(page.getByText("Salget er fullført")).toHaveCount(0)
  await page.keyboard.press("Escape")
  await expect(cart(page)).toContainText(CARDS.title)
})

test("a price with øre: cash is rounded to whole kroner and says so, the card terminal takes it to the øre", async ({ page, request }) => {
  const { thing, forget } = await thingOfOnesOwn(await staffApi(request), { price: 129.5, channel: "Disk" })
  try {
    await search(page).fill(thing.title)
    await search(page).press("Enter")
    await expect(cart(page)).toContainText("129,50")
    await page.keyboard.press("F3")
    await expect(page.getByText("Trekk på kortterminalen")).toBeVisible()
    await expect(page.getByRole("main")).toContainText("129,50")
    await page.keyboard.press("F2")
    await expect(page.getByText(/^129,50.kr avrundet til hele kroner \(0,50\)$/)).toBeVisible()
    await page.getByRole("button", { name: "Like penger" }).click()
    await expect(page.getByRole("textbox", { name: "Mottatt, kr" })).toHaveValue("130")
    await page.getByRole("button", { name: /^Fullfør salget/ }).click()
    const done = page.getByRole("status").filter({ hasText: "Salget er fullført" })
    await expect(done).toContainText("Tilbake til kunden0,00")
    await expect(done).toContainText(/Mottatt 130,00.kr for 130,00.kr/)
  } finally {
    await forget()
  }
})

test("found by words, and several hits are left to choose from", async ({ page }) => {
  const tiles = page.getByRole("button", { name: /Ingen igjen|\d igjen|På lager/ })
  await search(page).fill("malte kort")
  await expect(tiles).toHaveCount(1)
  await expect(tiles).toContainText(CARDS.title)
  await search(page).press("Enter")
  await expect(cart(page).getByRole("listitem")).toHaveText([new RegExp(CARDS.title)])
  await search(page).fill("lue")
  await search(page).press("Enter")
  await expect(search(page)).toHaveValue("lue")
  await expect(cart(page).getByRole("listitem")).toHaveCount(1)
  await expect(tiles.first()).toBeFocused()
})

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true })

  test("a tile is tapped into the cart, and again counts it up", async ({ page }) => {
    const tile = page.getByRole("main").getByRole("button", { name: new RegExp(CARDS.title) }).first()
    await tile.tap()
    await expect(cart(page).getByRole("listitem")).toHaveCount(1)
    await tile.tap()
    await expect(page.getByRole("textbox", { name: `Antall av ${CARDS.title}` })).toHaveValue("2")
    await page.getByRole("button", { name: `Én færre av ${CARDS.title}` }).tap()
    await expect(page.getByText("Å betale, 1 ting")).toBeVisible()
  })
})

test("while nobody has said who sells, the page says that nothing is sold, and leads to where it is said", async ({ page }) => {
  await page.route("**/admin/seller", (route) => route.fulfill({ json: { seller: null, is_demo: false } }))
  await page.reload()
  const notice = page.getByRole("alert").filter({ hasText: "Kassa er stengt" })
  await expect(notice).toContainText("Kassa er stengt til det er fylt ut hvem som selger.")
  await notice.getByRole("link", { name: "Fyll ut siden Selger" }).click()
  await expect(page).toHaveURL(/\/app\/selger$/)
})

test("the cart survives a reload", async ({ page }) => {
  await scan(page, CARDS.sku)
  await expect(cart(page)).toContainText(CARDS.title)
  await page.getByRole("button", { name: `Én til av ${CARDS.title}` }).click()
  await page.reload()
  await expect(page.getByRole("textbox", { name: `Antall av ${CARDS.title}` })).toHaveValue("2")
  await page.getByRole("button", { name: `Én færre av ${CARDS.title}` }).click()
  await page.getByRole("button", { name: `Fjern ${CARDS.title}` }).click()
  await expect(page.getByText("Kurven er tom.")).toBeVisible()
  await page.reload()
  await expect(page.getByText("Kurven er tom.")).toBeVisible()
})

test("a thing that the stock lacks is sold only when the clerk says that it is in hand", async ({ page }) => {
  await scan(page, SOLD_OUT.sku)
  await expect(cart(page)).toContainText("Ingen på lager")
  await page.keyboard.press("F3")
  await page.getByRole("button", { name: /^Betalt, fullfør salget/ }).click()
  const problem = page.getByRole("main").getByRole("alert")
  await expect(problem).toContainText(SOLD_OUT.title)
  await expect(page.getByText("Salget er fullført")).toHaveCount(0)
  await problem.getByRole("button", { name: "Selg likevel, jeg har tingen i hånda" }).click()
  await expect(page.getByText("Salget er fullført")).toBeVisible()
})

test("an unknown code is told and adds nothing", async ({ page }) => {
  await scan(page, "7090000000017")
  await expect(page.getByRole("status").filter({ hasText: "Ukjent kode" })).toHaveText("Ukjent kode eller ord: «7090000000017». Ingenting er lagt til.")
  await expect(cart(page).getByRole("listitem")).toHaveCount(0)
  await expect(page.getByRole("button", { name: /^Kontant/ })).toBeDisabled()
})

test("the page says what it is not, and so does its printout, in letters half as large again as the amounts", async ({ page }) => {
  await expect(page.getByText("Ikke produkterklært")).toBeVisible()
  // Chromium without a screen prints nothing and would at once take the printout away.
  await page.addInitScript(() => { window.print = () => { document.documentElement.dataset.printed = "yes" } })
  await page.reload()
  await expect(search(page)).toBeFocused()
  await scan(page, CARDS.sku)
  await expect(cart(page)).toContainText(CARDS.title)
  await page.keyboard.press("F4")
  await scan(page, "4711")
  const frame = page.waitForEvent("frameattached")
  await page.getByRole("button", { name: "Skriv ut" }).press("Enter")
  const paper = await frame
  await expect(paper.locator("html")).toHaveAttribute("data-printed", "yes")
  const sizeOf = (text: string | RegExp) => paper.getByText(text).first().evaluate((letters) => Number.parseFloat(getComputedStyle(letters).fontSize))
  expect(await sizeOf("IKKE KVITTERING FOR KJØP")).toBeGreaterThanOrEqual(1.5 * (await sizeOf("129,00")))
})

test("Kasse can be used by everybody, at a desk and on a phone", async ({ page }) => {
  await expect(page.getByRole("button", { name: new RegExp(CARDS.title) })).toBeVisible()
  await expectOwnPageToHold(page, "the empty till")
  await page.setViewportSize({ width: 1280, height: 900 })
  await scan(page, CARDS.sku)
  await expect(cart(page)).toContainText(CARDS.title)
  await expectOwnPageToHold(page, "a sale")
  await page.keyboard.press("F2")
  await page.getByRole("textbox", { name: "Mottatt, kr" }).fill("100")
  await expect(page.getByText("Mangler")).toBeVisible()
  await expectOwnPageToHold(page, "cash")
})
