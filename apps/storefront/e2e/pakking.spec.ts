import { openAdmin } from "./support/admin"
import { buy, fulfil } from "./support/after-purchase"
import { backendUrl } from "./support/house"
import { expectOwnPageToHold } from "./support/own-page"
import { staffApi } from "./support/staff-api"
import { expect, test } from "./support/test"

test("an order waits to be packed until it is, on a sheet of its own that prints without prices", async ({ page, request }) => {
  test.slow()
  const bought = await buy(page, "kort-haandmalte")
  await openAdmin(page, `/app/pakking?ordre=${bought.orderId}`)
  const sheet = page.getByRole("article")
  await expect(sheet).toHaveCount(1)
  await expect(sheet.getByRole("listitem")).toContainText(/Håndmalte kort.*1 stk\.$/)
  await expectOwnPageToHold(page, "Pakking")

  const number = sheet.getByRole("heading", { name: /^Ordre \d+$/ })
  await page.emulateMedia({ media: "print" })
  await expect(number).toBeVisible()
  await expect(sheet.getByText("Kari Nordmann")).toBeVisible()
  await expect(sheet.getByText(/^Hentekode: \d+$/)).toBeVisible()
  await expect(page.getByRole("button"), "nothing of the admin's frame is printed").toHaveCount(0)
  await expect(sheet).not.toContainText(/\bkr\b|,\d\d/)
  await page.emulateMedia({ media: "screen" })

  const name = await number.innerText()
  await page.goto(`${backendUrl}/app/pakking`)
  await expect(page.getByRole("heading", { name, exact: true })).toBeVisible()
  await fulfil(await staffApi(request), bought.orderId)
  await page.reload()
  await expect(page.getByRole("heading", { level: 1, name: "Pakking" })).toBeVisible()
  await expect(page.getByRole("heading", { name, exact: true })).toHaveCount(0)
})
