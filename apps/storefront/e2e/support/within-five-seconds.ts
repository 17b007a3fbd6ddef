import { expect, type Page } from "@playwright/test"

/**
 * Visits a page of the shop until it shows what it should: at most five seconds from now, which is when the change was
 * made. A visitor's browser keeps nothing.
 */
export async function withinFiveSeconds(page: Page, address: string, shows: (status: number) => Promise<void>, patienceMs = 5000): Promise<void> {
  await expect(async () => {
    const answer = await page.goto(address, { waitUntil: "domcontentloaded" })
    await shows(answer?.status() ?? 0)
  }).toPass({ timeout: patienceMs, intervals: [100] })
}

/** For looks inside `withinFiveSeconds`: what is not there yet is looked for again in a new page, not waited for. */
export const atOnce = { timeout: 500 }
