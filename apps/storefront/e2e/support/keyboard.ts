import { expect, type Locator, type Page } from "@playwright/test"

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** Goes on with Tab until the focus is on this, and fails when it does not come there in `most` steps. */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  await expect(target).toBeVisible()
  for (let steps = 0; steps < most && !(await isFocused(target)); steps += 1) await page.keyboard.press("Tab")
  await expect(target).toBeFocused()
}

/** Goes there by Tab and presses the key that uses it. */
export async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Goes there by Tab and writes; what stood there is written over. */
export async function write(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press("ControlOrMeta+a")
  await page.keyboard.type(text)
}

/** What has the focus lies wholly in the window, and nothing over it. */
export async function expectInSight(target: Locator): Promise<void> {
  await expect(target).toBeFocused()
  await expect.poll(() => target.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return { inside: left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight, covered: !element.contains(over) }
  })).toEqual({ inside: true, covered: false })
}
