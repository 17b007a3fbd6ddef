import type { Locator, Page } from "@playwright/test"
import { tabTo } from "./support/keyboard"
import { lookOf } from "./support/look"
import { layInCart } from "./support/shopping"
import { signIn } from "./support/sign-in"
import { expect, test } from "./support/test"

/** Nothing is marked because a pointer or the focus happens to be there. */
async function atRest(page: Page): Promise<void> {
  await page.mouse.move(0, 0)
  await page.evaluate(() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur() })
}

/** It looks otherwise after `act`, when nothing else has changed. */
async function expectToldBy(page: Page, target: Locator, act: () => Promise<unknown>, what: string): Promise<void> {
  await atRest(page)
  const before = await lookOf(target)
  await act()
  await atRest(page)
  expect(await lookOf(target), what).not.toBe(before)
}

test.describe("in the colours of the visitor's own", () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: "active" }))

  test("what is chosen is told: a size, a filter, a way of delivery, a suggestion", async ({ page }) => {
    await page.goto("/produkter/lue-fjellbris")
    const size = page.getByRole("radio", { name: /^S\/M/ })
    await expectToldBy(page, size, () => size.check(), "a size")
    await page.goto("/sok?q=ull")
    const filter = page.getByRole("checkbox", { name: /^På lager/ })
    await expectToldBy(page, filter, () => filter.check(), "a filter")
    await layInCart(page, "plakat-maane")
    await page.goto("/kasse")
    const parcel = page.getByRole("radio", { name: /^Pakke til hentested/ })
    await expectToldBy(page, parcel, () => parcel.check(), "a way of delivery")

    await page.goto("/")
    const field = page.getByRole("combobox", { name: "Søk etter ting" })
    await field.fill("ull")
    const option = page.getByRole("option").first()
    await expect(option).toBeVisible()
    const before = await lookOf(option)
    await field.press("ArrowDown")
    await expect(option).toHaveAttribute("aria-selected", "true")
    expect(await lookOf(option), "a suggestion").not.toBe(before)
  })

  test("how far a thing has come is told by its thread", async ({ page }) => {
    await signIn(page, "Rev")
    const thread = page.getByRole("article").filter({ has: page.getByRole("heading", { name: "Lue «Fjellbris»" }) }).getByRole("list", { name: "Veien til tingen" })
    const now = thread.getByRole("listitem").and(page.locator("[aria-current=step]"))
    const knot = { width: 20, height: 20 }
    const looks = await Promise.all([thread.getByRole("listitem").first(), now, thread.getByRole("listitem").last()].map((item) => lookOf(item, knot)))
    expect(new Set(looks).size).toBe(3)
  })

  test("where the focus is, is told", async ({ page }) => {
    await page.goto("/produkter/lue-fjellbris")
    for (const target of [
      page.getByRole("navigation", { name: "Hovedmeny" }).getByRole("link", { name: "Alle ting" }), page.getByRole("combobox", { name: "Søk etter ting" }),
      page.getByRole("radio", { name: /^S\/M/ }), page.getByRole("button", { name: "Legg i handlekurven" }),
    ]) {
      await atRest(page)
      const before = await lookOf(target)
      await tabTo(page, target)
      expect(await lookOf(target), String(target)).not.toBe(before)
    }
    await page.goto("/sok?q=ull")
    const filter = page.getByRole("checkbox", { name: /^På lager/ })
    const before = await lookOf(filter)
    await tabTo(page, filter)
    expect(await lookOf(filter), "a filter").not.toBe(before)
  })
})

test("who wants less motion gets none: neither where things change colour, nor where the drawer comes in", async ({ page }) => {
  const seconds = (target: Locator) => target.evaluate((element) => Number.parseFloat(getComputedStyle(element).transitionDuration))
  await layInCart(page, "forkle-lin")
  const moving = [page.getByRole("dialog", { name: "Handlekurv" }), page.getByRole("dialog").getByRole("link", { name: "Til kassen" })]
  for (const target of moving) expect(await seconds(target)).toBeGreaterThan(0.1)
  await page.emulateMedia({ reducedMotion: "reduce" })
  for (const target of moving) expect(await seconds(target)).toBeLessThan(0.001)
})
