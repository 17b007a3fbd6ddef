import { openAdmin } from "./support/admin"
import { staff } from "./support/house"
import { expectOwnPageToHold } from "./support/own-page"
import { expect, test } from "./support/test"

test("staff see every e-mail in both languages, as it looks and as text, and send a sample to themselves", async ({ page }) => {
  await openAdmin(page, "/app/e-poster")
  const letters = page.getByRole("navigation", { name: "E-poster" }).getByRole("button")
  await expect(letters.first()).toHaveAttribute("aria-current", "true")
  expect(await letters.count()).toBeGreaterThan(10)
  const subject = page.getByRole("main").getByRole("heading", { level: 2 })
  const norwegian = await subject.textContent()
  await expect(page.frameLocator("iframe").getByRole("heading").first()).toBeVisible()
  await page.getByRole("button", { name: "Engelsk" }).click()
  await expect(subject).not.toHaveText(norwegian ?? "")
  await page.getByRole("tab", { name: "Bare tekst" }).click()
  await expect(page.getByRole("tabpanel")).toContainText(/order/i)
  // Beside the text: into the frame that shows the letter no script is let, not that of the check either.
  await expectOwnPageToHold(page, "E-poster")
  await page.setViewportSize({ width: 1280, height: 900 })

  await page.getByRole("button", { name: "Send en prøve til meg" }).click()
  await expect(page.getByRole("listitem").filter({ hasText: "Prøven er sendt." })).toContainText(staff.email)
})
