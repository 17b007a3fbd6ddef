import { expect, test } from "vitest"
import { lineOf, memoryLedger, orderFacts, refund } from "../../../../test/ledger-facts"
import { vector } from "../../../../test/vectors"
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

test("M03: one of two hats comes back, then the other: each with its own part of the line, units and discount", () => {
  type Given = { refunds: { line: number; qty: number }[] }
  type Line = { sku: string; qty: number; gross: number; discount: number; gross_after_discount: number }
  type Expected = { lines: Line[]; order_gross_after_discount: number; refunds: { gross: number; net: number; vat: number }[] }
  const { given, expected } = vector<Given, Expected>("M03")
  const lines = expected.lines.map(({ sku, gross, qty }) => lineOf(sku, gross, qty))
  const facts = orderFacts({
    lines, charged: expected.order_gross_after_discount,
    returns: given.refunds.map(({ line, qty }, index) => ({ line_no: line, qty, at: day(24 + index) })),
    refunds: expected.refunds.map(({ gross }, index) => refund(`ref_${index}`, -gross, { at: day(24 + index) })),
  })
  const rows = book(facts).rows.filter((row) => row.kind === "refund")
  expect(rows).toMatchObject(given.refunds.map(({ line, qty }, index) => ({ ...expected.refunds[index], line_no: line, qty: -qty, oslo_date: day(24 + index).slice(0, 10) })))
  expect(rows.reduce((sum, row) => sum + row.discount, 0)).toBe(-(expected.lines[0]?.discount ?? 0))
})

test("M13: a line of two workshops comes back piece by piece, and each workshop closes at zero", () => {
  type Amounts = { gross: number; net: number }
  const { given, expected } = vector<{ gross: number; qty: number; refunds: number[] }, { refunds: Amounts[][]; left: Amounts[] }>("M13")
  const halves = ["a", "b"].map((name) => ({ workshop_id: name, workshop_name: name, weight_bp: 5000 }))
  const facts = orderFacts({
    lines: [lineOf("krakk", given.gross, given.qty)], workshops: { krakk: halves }, unit_costs: { krakk: 333 },
    returns: given.refunds.map((qty, index) => ({ line_no: 1, qty, at: day(24 + index) })),
    refunds: expected.refunds.map((shares, index) => refund(`ref_${index}`, -shares.reduce((sum, share) => sum + share.gross, 0), { at: day(24 + index) })),
  })
  const ledger = book(facts)
  const reversed = expected.refunds.map((_, index) => ledger.rows.filter((row) => row.source === `refund:ref_${index}`))
  expect(reversed.map((rows) => rows.map(({ gross, net }) => ({ gross, net })))).toEqual(expected.refunds)
  expect(reversed.map((rows) => rows.reduce((sum, row) => sum + row.qty, 0))).toEqual([-1, -1])
  for (const [index, workshop] of ["a", "b"].entries()) expect(ledger.sums(workshop)).toEqual({ ...zero, ...expected.left[index] })
})

const day = (number: number) => `2026-11-${number}T12:00:00.000Z`
/** Two hats of 100 kr, a stool of 300 kr, freight of 50 kr; one hat has come back. */
const oneBack = (refunds: OrderFacts["refunds"], returns = [{ line_no: 1, qty: 1, at: day(24) }]) =>
  orderFacts({ lines: [lineOf("lue", 20000, 2), lineOf("krakk", 30000)], freight: 5000, refunds, returns })
const refunded = (facts: OrderFacts) => book(facts).rows.filter((row) => row.reverses_id !== null).map((row) => [row.source, row.line_no, row.gross, row.qty])

test("what is paid beyond the pieces that came back names no line", () => {
  expect(refunded(oneBack([refund("ref", 14500)]))).toEqual([["refund:ref", 1, -11000, -1], ["refund:ref", 2, -3000, 0], ["refund:ref", 9001, -500, 0]])
})

test("less than the pieces are worth stays with their line, and the piece counts as back", () => {
  expect(refunded(oneBack([refund("ref", 7000)]))).toEqual([["refund:ref", 1, -7000, -1]])
})

test("pieces are paid back once: the next refund names no line", () => {
  const [, ...second] = refunded(oneBack([refund("1", 10000, { at: day(24) }), refund("2", 4500, { at: day(25) })]))
  expect(second).toEqual([["refund:2", 1, -1000, 0], ["refund:2", 2, -3000, 0], ["refund:2", 9001, -500, 0]])
})

test("pieces that came back after a refund belong to the next one, also when both are recorded late", () => {
  const facts = oneBack([refund("1", 5500, { at: day(23) }), refund("2", 9000, { at: day(25) })])
  expect(refunded(facts)).toEqual([["refund:1", 1, -2000, 0], ["refund:1", 2, -3000, 0], ["refund:1", 9001, -500, 0], ["refund:2", 1, -9000, -1]])
})

test("more pieces than were sold are not paid back", () => {
  expect(refunded(oneBack([refund("ref", 20000)], [{ line_no: 1, qty: 3, at: day(24) }]))).toEqual([["refund:ref", 1, -20000, -2]])
})
