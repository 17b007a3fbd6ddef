import { openAdmin } from "./support/admin"
import { buy, fulfil } from "./support/after-purchase"
import { expectOwnPageToHold } from "./support/own-page"
import { staffApi } from "./support/staff-api"
import { expect, test } from "./support/test"

test("an order waits to be packed, on a sheet of its own that prints without prices, until it is", async ({ page, request }) => {
  test.slow()
  const bought = await buy(page, "kort-haandmalte")
  await openAdmin(page, `/app/pakking?ordre=${bought.orderId}`)
  const sheet = page.getByRole("article")
  await expect(sheet).toHaveCount(1)
  await expect(sheet).toContainText("Kari Nordmann")
  await expect(sheet.getByRole("listitem")).toContainText(/Håndmalte kort.*1 stk\.$/)
  await expectOwnPageToHold(page, "Pakking")

  await page.emulateMedia({ media: "print" })
  await expect(sheet.getByRole("heading", { name: /^Ordre \d+$/ })).toBeVisible()
  await expect(sheet.getByText("Kari Nordmann")).toBeVisible()
  await expect(sheet.getByText(/^Hentekode: \d+$/)).toBeVisible()
  await expect(page.getByRole("button", { name: "Skriv ut" })).toBeHidden()
  await expect(sheet).not.toContainText(/\bkr\b|,\d\d/)
  await page.emulateMedia({ media: "screen" })

  await fulfil(await staffApi(request), bought.orderId)
  await page.reload()
  await expect(page.getByText("Ingenting venter på å bli pakket.")).toBeVisible()
})
