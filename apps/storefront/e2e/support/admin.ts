import { expect, type Page } from "@playwright/test"
import { backendUrl, staff } from "./house"

/** Signs in to Medusa Admin and opens one of its pages. The login page is Medusa's own, in English. */
export async function openAdmin(page: Page, path: string): Promise<void> {
  await page.goto(`${backendUrl}/app/login`)
  await page.getByPlaceholder("Email").fill(staff.email)
  await page.getByPlaceholder("Password").fill(staff.password)
  await page.getByRole("button", { name: /continue/i }).click()
  await expect(page).not.toHaveURL(/\/login/)
  await page.goto(`${backendUrl}${path}`)
}
