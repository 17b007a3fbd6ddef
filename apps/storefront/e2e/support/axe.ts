import AxeBuilder from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
const widths = [390, 1280]
const schemes = ["light", "dark"] as const

async function findingsIn(page: Page, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ runOnly: { type: "tag", values: rules }, resultTypes: ["violations"] }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map((node) => node.target.join(" ")).join(", ")}`)
}

/** How many frames a page may take to lay itself out anew after its window was resized: what is too wide stays too wide. */
const FRAMES = 60

async function sidewaysIn(page: Page, where: string): Promise<string[]> {
  const beyond = await page.evaluate((frames) => new Promise<number>((resolve) => {
    const look = (left: number) => requestAnimationFrame(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      // Not before the second frame: the first may still have the old layout, in which nothing was too wide.
      if (left === 0 || (left < frames && scrollWidth <= clientWidth)) resolve(scrollWidth - clientWidth)
      else look(left - 1)
    })
    look(frames)
  }), FRAMES)
  return beyond > 0 ? [`${where}: scrolls sideways by ${beyond} px`] : []
}

/**
 * The page, as it stands now, breaks no rule of WCAG 2.2 AA or of good practice, on a phone and at a desk, in both colour
 * schemes; and nothing scrolls sideways there or at 320 px. The window and the scheme are put back as they were.
 */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  const [before, wasDark] = [page.viewportSize(), await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)]
  const findings: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    findings.push(...(await sidewaysIn(page, `${what}, ${width} px`)))
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
      findings.push(...(await findingsIn(page, `${what}, ${width} px, ${colorScheme}`)))
    }
  }
  await page.setViewportSize({ width: 320, height: 640 })
  findings.push(...(await sidewaysIn(page, `${what}, 320 px`)))
  if (before) await page.setViewportSize(before)
  await page.emulateMedia({ colorScheme: wasDark ? "dark" : "light", reducedMotion: null })
  expect(findings).toEqual([])
}
