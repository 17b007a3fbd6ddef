import type { Page } from "@playwright/test"

/** Signs in to the admin, and goes to `to`. */
export async function signIn(page: Page, backend: string, { email, password }: { email: string; password: string }, to: string): Promise<void> {
  await page.goto(`${backend}/app/login`)
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(password)
  await page.locator('button[type="submit"]').click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
  await page.goto(`${backend}${to}`)
}

/** Signs in to the youth page with a card. */
export async function signInByCard(page: Page, shop: string, card: { code: string; pin: string } | undefined): Promise<void> {
  await page.goto(`${shop}/mine-ting`)
  await page.locator('input[name="code"]').fill(card?.code ?? "")
  await page.locator('input[name="pin"]').fill(card?.pin ?? "")
  await page.locator('main form button[type="submit"]').first().click()
  await page.locator('input[name="pin"]').waitFor({ state: "detached" })
}
