import type { LedgerSummary } from "@verksted/contracts/ledger"
import { expect, test } from "vitest"
import { summaryRows } from "./summary-rows"

const hat = { gross: 34900, net: 27920, vat: 6980, units: 1 }
const knitting = { workshop_id: "ws_1", workshop_name: "Strikkeverkstedet" }
const summary: LedgerSummary = {
  period: { from: "2026-11-23", to: "2026-11-24" },
  cells: [{ workshop_id: null, workshop_name: null, channel: "disk", ...hat }, { ...knitting, channel: "nett", ...hat }, { ...knitting, channel: "disk", ...hat }],
  freight: [{ channel: "nett", gross: 5900, net: 4720, vat: 1180, units: 0 }],
  rounding: 0,
  total: { gross: 110600, net: 88480, vat: 22120, units: 3 },
}

test("one row for each workshop, then goods without one, then freight", () => {
  expect(summaryRows(summary).rows.map((row) => [row.title, row.nett?.net ?? null, row.disk?.net ?? null, row.sum.net])).toEqual([
    ["Strikkeverkstedet", 27920, 27920, 55840],
    ["Uten verksted", null, 27920, 27920],
    ["Frakt", 4720, null, 4720],
  ])
})

test("the last row is the API's total", () => {
  expect(summaryRows(summary).total.sum).toEqual(summary.total)
})

test("a workshop that sold for as much as came back is still there", () => {
  const none = { gross: 0, net: 0, vat: 0, units: 0 }
  expect(summaryRows({ ...summary, cells: [{ ...knitting, channel: "nett", ...none }], freight: [] }).rows).toMatchObject([{ nett: none, disk: null }])
})
