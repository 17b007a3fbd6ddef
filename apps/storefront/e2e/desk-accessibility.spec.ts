import AxeBuilder from "@axe-core/playwright"
import { expect, test, type Page } from "@playwright/test"
import { layInCart, orderButton, summaryOf } from "./support/shopping"
import { signIn } from "./support/sign-in"

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

async function holds(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual([])
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(beyond, `${what} scrolls sideways`).toBeLessThanOrEqual(0)
}

async function walk(page: Page): Promise<void> {
  await page.goto("/handlekurv")
  await expect(page.getByRole("heading", { name: "Kurven er tom" })).toBeVisible()
  await holds(page, "the empty cart")
  await layInCart(page, "toalettmappe")
  await page.goto("/handlekurv")
  await expect(page.getByRole("link", { name: "Til kassen" })).toBeVisible()
  await holds(page, "the cart")
  await page.goto("/kasse")
  await page.getByRole("radio", { name: /Pakke til hentested/ }).check()
  await orderButton(page).click()
  await expect(summaryOf(page)).toBeFocused()
  await holds(page, "the checkout with errors")
  await page.goto("/mine-ting")
  await expect(page.getByRole("button", { name: "Logg inn" })).toBeVisible()
  await holds(page, "the door to Mine ting")
  await signIn(page, "Mose")
  await holds(page, "Mine ting")
  await page.getByRole("heading", { level: 2 }).first().getByRole("link").click()
  await expect(page.getByRole("link", { name: "Alle tingene mine" })).toBeVisible()
  await holds(page, "one thing")
}

for (const [width, colorScheme] of [[320, "light"], [390, "dark"], [1280, "light"], [1280, "dark"]] as const) {
  test(`cart, checkout and Mine ting break no rule of WCAG 2.2 AA at ${width} px in the ${colorScheme} scheme`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
    await walk(page)
  })
}
