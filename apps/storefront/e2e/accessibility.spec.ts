import AxeBuilder from "@axe-core/playwright"
import { expect, test } from "@playwright/test"

const pages = ["/", "/produkter", "/produkter/lue-fjellbris", "/produkter/babyteppe-sky", "/verksteder", "/verksteder/strikking", "/vilkar", "/personvern", "/finnes-ikke"]
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

for (const width of [390, 1280]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`the catalogue breaks no rule of WCAG 2.2 AA at ${width} px in the ${colorScheme} scheme`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
      for (const address of pages) {
        await page.goto(address)
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
        expect(violations.map(({ id, nodes }) => `${address}: ${id} ${nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual([])
      }
    })
  }
}

test("nothing scrolls sideways at 320 px, which is also 200 % of 640", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of pages) {
    await page.goto(address)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
  }
})
