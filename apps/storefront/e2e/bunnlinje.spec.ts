import { randomUUID } from "node:crypto"
import { readFileSync } from "node:fs"
import type { Reconciliation } from "@verksted/contracts/ledger"
import { tillItems, tillSaleResponse } from "@verksted/contracts/till"
import { z } from "zod"
import { openAdmin } from "./support/admin"
import { netToday } from "./support/bottom-line"
import { expectOwnPageToHold } from "./support/own-page"
import { staffApi, type StaffApi } from "./support/staff-api"
import { expect, test } from "./support/test"

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

test("each sum says its VAT and units below its net", async ({ page }) => {
  // The day on which the demo's blanket was sold over the counter, and nothing else.
  await openAdmin(page, "/app/bunnlinje?fra=2026-10-15&til=2026-10-16")
  const cells = (row: string) => page.getByRole("row").filter({ hasText: new RegExp(`^${row}`) }).getByRole("cell")
  await expect(cells("Strikkeverkstedet")).toHaveText(["–", "712,00mva. 178,001 stk.", "712,00mva. 178,001 stk."])
  await expect(cells("Sum salg")).toHaveText(["–", "712,00mva. 178,001 stk.", "712,00mva. 178,001 stk."])
  await expect(cells("Penger inn, med mva.")).toHaveText(["890,00"])
})

test("where the books do not equal the orders, the page says so, and which orders", async ({ page }) => {
  const found: Reconciliation = {
    checked_at: "2026-11-23T12:00:00.000Z", orders_checked: 3, equal: false, equations: [], chain_intact: false,
    differences: [
      { order_id: "order_7", display_id: 7, ledger: 35_000, medusa: 34_900, what: "Bokført med 350,00\u00a0kr, men ordren har 349,00\u00a0kr innbetalt etter tilbakebetaling." },
      { order_id: null, display_id: null, ledger: 0, medusa: 12_900, what: "Betalingen hører ikke til noen ordre." },
    ],
    without_workshop: [{ order_id: "order_8", display_id: 8, gross: 44_950 }],
  }
  await page.route("**/admin/ledger/reconciliation", (route) => route.fulfill({ json: found }))
  await openAdmin(page, "/app/bunnlinje?periode=i-ar")
  const wrong = page.getByRole("alert").filter({ hasText: "Regnskapet stemmer ikke med ordrene" })
  await expect(wrong).toContainText("Rader i regnskapet er endret utenom systemet.")
  await expect(wrong.getByRole("listitem")).toHaveText([/^Ordre 7: Bokført med 350,00.kr, men ordren har 349,00.kr innbetalt/, "Uten ordre: Betalingen hører ikke til noen ordre."])
  await expect(wrong.getByRole("link", { name: "Ordre 7" })).toHaveAttribute("href", "/app/orders/order_7")
  await expect(page.getByText("Regnskapet stemmer med ordrene")).toHaveCount(0)
  const unnamed = page.getByRole("listitem").filter({ hasText: "Ordre 8" })
  await expect(page.getByText("Solgt uten verksted")).toBeVisible()
  await expect(unnamed).toHaveText(/^Ordre 8: 449,50.kr$/)
  await expect(unnamed.getByRole("link")).toHaveAttribute("href", "/app/orders/order_8")
  await expectOwnPageToHold(page, "Bunnlinje that does not add up")
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
