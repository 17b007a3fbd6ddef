import { randomUUID } from "node:crypto"
import { readFileSync } from "node:fs"
import { expect, test } from "@playwright/test"
import { tillItems, tillSaleResponse } from "@verksted/contracts/till"
import { z } from "zod"
import { openAdmin } from "./support/admin"
import { netToday } from "./support/bottom-line"
import { expectOwnPageToHold } from "./support/own-page"
import { staffApi, type StaffApi } from "./support/staff-api"

/** «Julekuler», 249,00 kr including 25 % VAT: 199,20 kr without, of Hekleverkstedet. */
const BAUBLES = { sku: "PS-HEK-07-1", price: 24_900, net: 199.2 }

const paymentsOfOrder = z.object({ order: z.object({ payment_collections: z.array(z.object({ payments: z.array(z.object({ id: z.string(), amount: z.number() })) })) }) })

/** Sells one at the counter; the order's id. */
async function sellBaubles(api: StaffApi): Promise<string> {
  const { items } = await api.read(`/admin/till/items?q=${BAUBLES.sku}`, tillItems)
  const lines = items.map(({ variant_id }) => ({ variant_id, quantity: 1 }))
  const sale = { idempotency_key: randomUUID(), lines, means: "vipps", expected_total: BAUBLES.price }
  return (await api.send("/admin/till/sales", sale, tillSaleResponse)).sale.order_id
}

async function refundAll(api: StaffApi, orderId: string): Promise<void> {
  const { order } = await api.read(`/admin/orders/${orderId}?fields=*payment_collections.payments`, paymentsOfOrder)
  for (const { id, amount } of order.payment_collections.flatMap(({ payments }) => payments)) await api.send(`/admin/payments/${id}/refund`, { amount }, z.unknown())
}

test("a period stands in the address and opens again from it", async ({ page }) => {
  await openAdmin(page, "/app/bunnlinje?periode=i-ar")
  await expect(page.getByRole("button", { name: "I år" })).toHaveAttribute("aria-pressed", "true")
  await expect(page.getByRole("table", { name: /^Netto salg etter verksted og kanal/ })).toBeVisible()
  await page.getByRole("button", { name: "I fjor" }).click()
  await expect(page).toHaveURL(/\?periode=i-fjor$/)
  await expect(page.getByRole("heading", { name: "Ingen salg i denne perioden" })).toBeVisible()
  await page.reload()
  await expect(page.getByRole("button", { name: "I fjor" })).toHaveAttribute("aria-pressed", "true")
  await page.goBack()
  await expect(page.getByRole("button", { name: "I år" })).toHaveAttribute("aria-pressed", "true")
})

test("days of one's own: the last is counted, and a last before the first is refused in words", async ({ page }) => {
  await openAdmin(page, "/app/bunnlinje?fra=2026-11-01&til=2026-11-16")
  const first = page.getByLabel("Fra og med")
  const last = page.getByLabel("Til og med")
  await expect(first).toHaveValue("2026-11-01")
  await expect(last).toHaveValue("2026-11-15")
  await last.fill("2026-11-20")
  await expect(page).toHaveURL(/\?fra=2026-11-01&til=2026-11-21$/)
  await last.fill("2026-10-20")
  await expect(page.getByRole("alert")).toHaveText("«Fra og med» kan ikke være etter «Til og med». Perioden er ikke endret.")
  await expect(page).toHaveURL(/\?fra=2026-11-01&til=2026-11-21$/)
  await first.fill("2026-10-20")
  await expect(page).toHaveURL(/\?fra=2026-10-20&til=2026-10-21$/)
  await expect(page.getByRole("alert")).toHaveCount(0)
  await expect(page.getByText("Netto salg, mva. og solgte enheter, 20. oktober 2026")).toBeVisible()
})

test("the sheet opens in a Norwegian spreadsheet: byte order mark, semicolons, decimal comma", async ({ page }) => {
  await openAdmin(page, "/app/bunnlinje?periode=i-ar")
  const download = page.waitForEvent("download")
  await page.getByRole("link", { name: "Last ned CSV" }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^bunnlinje-\d{4}-01-01-\d{4}-12-31\.csv$/)
  const sheet = readFileSync(await file.path(), "utf8")
  expect(sheet).toMatch(/^\ufeffNr\.;Dato;/)
  const blanket = sheet.split("\r\n").find((line) => line.includes("Babyteppe «Sky»"))
  expect(blanket).toContain(";Strikkeverkstedet;100,00;1;890,00;178,00;712,00;25,00;")
})

test("the rows behind a sum open and close by keyboard, and the focus comes back", async ({ page }) => {
  await openAdmin(page, "/app/bunnlinje?periode=i-ar")
  const sum = page.getByRole("button", { name: /^Strikkeverkstedet, sum: netto/ })
  await sum.press("Enter")
  const rows = page.getByRole("dialog", { name: "Strikkeverkstedet" })
  await expect(rows.getByRole("listitem").filter({ hasText: "Babyteppe «Sky»" }).first()).toContainText("712,00")
  await page.keyboard.press("Escape")
  await expect(rows).toHaveCount(0)
  await expect(sum).toBeFocused()
})

test("a refund of the whole sale takes the figures back, and the books still equal the orders", async ({ page, request }) => {
  const api = await staffApi(request)
  await openAdmin(page, "/app/bunnlinje")
  const before = await netToday(page, "Hekleverkstedet")
  const order = await sellBaubles(api)
  await page.reload()
  expect((await netToday(page, "Hekleverkstedet")).Disk - before.Disk).toBeCloseTo(BAUBLES.net, 5)
  await refundAll(api, order)
  await expect(async () => {
    await page.reload()
    expect(await netToday(page, "Hekleverkstedet")).toEqual(before)
  }).toPass()
  await expect(page.getByText("Regnskapet stemmer med ordrene")).toBeVisible()
  await page.getByRole("button", { name: /^Hekleverkstedet, Disk: netto/ }).click()
  const rows = page.getByRole("dialog").getByRole("listitem").filter({ has: page.locator(`a[href$="/orders/${order}"]`) })
  await expect(rows).toHaveCount(2)
  await expect(rows.filter({ hasText: "−199,20" })).toHaveCount(1)
})

test("Bunnlinje can be used by everybody, at a desk and on a phone", async ({ page }) => {
  await openAdmin(page, "/app/bunnlinje?periode=i-ar")
  await expect(page.getByRole("table")).toBeVisible()
  await expect(page.getByText("Regnskapet stemmer med ordrene")).toBeVisible()
  await expectOwnPageToHold(page, "Bunnlinje")
})
