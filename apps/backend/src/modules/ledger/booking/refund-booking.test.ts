import { expect, test } from "vitest"
import { lineOf, memoryLedger, orderFacts, refund } from "../../../../test/ledger-facts"
import type { OrderFacts } from "./order-facts"
import { refundBooking } from "./refund-booking"
import { roundingBooking } from "./rounding-booking"
import { saleBooking } from "./sale-booking"

const book = (facts: OrderFacts, ledger = memoryLedger()) => {
  for (const capture of facts.captures) ledger.add((rows) => saleBooking(facts, capture, rows))
  ledger.add((rows) => roundingBooking(facts, rows))
  for (const one of facts.refunds) ledger.add((rows) => refundBooking(facts, one, rows))
  return ledger
}

const zero = { gross: 0, net: 0, qty: 0, discount: 0, material_cost: 0 }
const shared = { krakk: [{ workshop_id: "a", workshop_name: "A", weight_bp: 5000 }, { workshop_id: "b", workshop_name: "B", weight_bp: 4999 }, { workshop_id: "c", workshop_name: "C", weight_bp: 1 }] }

test("a full refund brings every row to zero: goods, units, discount, cost and freight", () => {
  const lines = [{ ...lineOf("krakk", 10202, 2), adjustment: 1.01 }]
  const facts = orderFacts({ lines, charged: 18001, freight: 7900, workshops: shared, unit_costs: { krakk: 333 }, refunds: [refund("ref", 18001)] })
  const ledger = book(facts)
  expect(ledger.sums()).toEqual(zero)
  for (const workshop of ["a", "b", "c", null]) expect(ledger.sums(workshop)).toEqual(zero)
  const reversing = ledger.rows.filter((row) => row.reverses_id !== null)
  expect(new Set(reversing.map((row) => row.kind))).toEqual(new Set(["refund", "freight_refund"]))
  expect(reversing.every((row) => row.oslo_date === "2026-11-24")).toBe(true)
  expect(reversing.map((row) => row.reverses_id)).toEqual(ledger.rows.filter((row) => row.kind === "sale" || row.kind === "freight").map((row) => row.id))
})

test("a refund is recorded once", () => {
  const facts = orderFacts({ refunds: [refund("ref", 10000)] })
  const ledger = book(facts)
  const rows = ledger.rows.length
  expect(book(facts, ledger).rows).toHaveLength(rows)
})

test("a part without a line is spread over what is left, freight included, and takes no units", () => {
  const facts = orderFacts({ lines: [lineOf("lue", 30000)], freight: 10000, refunds: [refund("ref", 1001, { reason: "Prisavslag", actor: "user_1" })] })
  expect(book(facts).rows.slice(2)).toMatchObject([
    { kind: "refund", gross: -751, net: -601, vat: -150, qty: 0, reason: "Prisavslag", actor: "user_1" },
    { kind: "freight_refund", gross: -250, net: -200, vat: -50, workshop_id: null },
  ])
})

test("parts that add up to the whole close every workshop, units too", () => {
  const facts = orderFacts({ lines: [lineOf("krakk", 10202, 2)], freight: 4900, workshops: shared, refunds: [refund("1", 777), refund("2", 5001), refund("3", 15102 - 5778)] })
  const ledger = book(facts)
  for (const workshop of ["a", "b", "c", null]) expect(ledger.sums(workshop)).toEqual(zero)
})

test("cash of a rounded counter sale: the rounding goes back with it", () => {
  const facts = orderFacts({ channel: "disk", lines: [lineOf("lue", 34950)], counter_sale: { id: "tsl", actor: "u", at: "2026-11-23T12:00:00Z", rounding: 50 }, refunds: [refund("ref", 34950, { cash: true })] })
  const ledger = book(facts)
  expect(ledger.rows.filter((row) => row.kind === "rounding").map((row) => row.gross)).toEqual([50, -50])
  expect(ledger.sums()).toEqual(zero)
})

test("R9: two halves in cash may pay out up to a krone more, and the rounding says so", () => {
  const facts = orderFacts({ channel: "disk", lines: [lineOf("lue", 10100)], refunds: [refund("1", 5050, { cash: true }), refund("2", 5050, { cash: true })] })
  const ledger = book(facts)
  expect(ledger.rows.filter((row) => row.kind === "rounding").map((row) => row.gross)).toEqual([-50, -50])
  expect(ledger.sums().gross).toBe(-100)
})

test("more than was sold keeps its krone, without a workshop", () => {
  const ledger = book(orderFacts({ refunds: [refund("ref", 35000)] }))
  expect(ledger.rows.at(-1)).toMatchObject({ kind: "refund", gross: -100, workshop_id: null, title: "Tilbakebetalt mer enn salget" })
  expect(ledger.sums("ws_strikking")).toEqual(zero)
})
