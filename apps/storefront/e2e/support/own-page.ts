import AxeBuilder from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

/** Our own part of a page in Medusa Admin breaks no serious rule of accessibility, at a desk and on a phone, and scrolls only downwards. */
export async function expectOwnPageToHold(page: Page, what: string): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    const { violations } = await new AxeBuilder({ page }).include("main").analyze()
    const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical")
    expect(grave.map(({ id, nodes }) => `${what} at ${width} px: ${id} ${nodes.map((node) => node.html).join(", ")}`)).toEqual([])
    const beyond = await page.getByRole("main").evaluate((main) => {
      const frames = [main, ...main.querySelectorAll("*"), document.documentElement]
      return frames.filter((frame) => frame.scrollWidth > frame.clientWidth && /auto|scroll/.test(getComputedStyle(frame).overflowX)).length + Number(document.documentElement.scrollWidth > document.documentElement.clientWidth)
    })
    expect(beyond, `${what} scrolls sideways at ${width} px`).toBe(0)
  }
}
