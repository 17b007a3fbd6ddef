import { expect, test } from "vitest"
import { knitting, lineOf, memoryLedger, orderFacts } from "../../../../test/ledger-facts"
import { vector } from "../../../../test/vectors"
import type { OrderFacts } from "./order-facts"
import { saleBooking } from "./sale-booking"

const book = (facts: OrderFacts, ledger = memoryLedger()) => {
  for (const capture of facts.captures) ledger.add((rows) => saleBooking(facts, capture, rows))
  return ledger
}

test("one hat: 279,20 net under its workshop", () => {
  const { rows } = book(orderFacts())
  expect(rows).toMatchObject([{ kind: "sale", workshop_name: "Strikkeverkstedet", qty: 1, gross: 34900, net: 27920, vat: 6980, vat_rate: 25, channel: "nett", oslo_date: "2026-11-23" }])
})

test("a capture is recorded once", () => {
  const facts = orderFacts()
  const ledger = book(facts, book(facts))
  expect(ledger.rows).toHaveLength(1)
})

test("M10: a capture half an hour before UTC's New Year belongs to the next year", () => {
  const { given, expected } = vector<{ captured_at: string }, { oslo: string; net_2027: number }>("M10")
  const { rows } = book(orderFacts({ captures: [{ id: "cap", amount: 34900, at: given.captured_at }] }))
  expect(rows.map((row) => [row.oslo_date, row.net])).toEqual([[expected.oslo.slice(0, 10), expected.net_2027]])
})

test("a counter sale is dated by the counter, with its clerk", () => {
  const { rows } = book(orderFacts({ channel: "disk", counter_sale: { id: "tsl", actor: "user_1", at: "2026-09-30T10:00:00.000Z", rounding: 0 } }))
  expect(rows).toMatchObject([{ at: "2026-09-30T10:00:00.000Z", oslo_date: "2026-09-30", actor: "user_1", channel: "disk" }])
})

test("no VAT before the seller is registered, freight included", () => {
  const facts = orderFacts({ freight: 7900, vat_registered_from: "2026-11-24" })
  expect(book(facts).rows.map((row) => [row.vat_rate, row.vat])).toEqual([[0, 0], [0, 0]])
  const later = orderFacts({ freight: 7900, vat_registered_from: "2026-11-23" })
  expect(book(later).rows.map((row) => [row.vat_rate, row.vat])).toEqual([[25, 6980], [25, 1580]])
})

test("freight is a row of its own kind and reaches no workshop", () => {
  const { rows } = book(orderFacts({ freight: 7900 }))
  expect(rows[1]).toMatchObject({ kind: "freight", workshop_id: null, gross: 7900, net: 6320, vat: 1580, qty: 0 })
})

test("an order discount meets the charge to the øre", () => {
  const lines = [{ ...lineOf("lue", 34900), adjustment: 21.866666 }, { ...lineOf("krakk", 44900), adjustment: 28.133334 }]
  const { rows } = book(orderFacts({ lines, charged: 74800 }))
  expect(rows.map(({ gross, discount, net }) => [gross, discount, net])).toEqual([[32713, 2187, 26170], [42087, 2813, 33670]])
})

test("a co-made unit is split by weight, and counts once", () => {
  const workshops = { krakk: [{ workshop_id: "ws_maling", workshop_name: "Maleverkstedet", weight_bp: 6000 }, { workshop_id: "ws_snekring", workshop_name: "Snekkerverkstedet", weight_bp: 4000 }] }
  const { rows } = book(orderFacts({ lines: [lineOf("krakk", 129500)], workshops, unit_costs: { krakk: 1001 } }))
  expect(rows.map(({ workshop_id, gross, net, qty, material_cost }) => [workshop_id, gross, net, qty, material_cost])).toEqual([
    ["ws_maling", 77700, 62160, 1, 601],
    ["ws_snekring", 51800, 41440, 0, 400],
  ])
})

test("goods without a workshop keep their krone", () => {
  const { rows } = book(orderFacts({ workshops: {} }))
  expect(rows).toMatchObject([{ kind: "sale", workshop_id: null, workshop_name: null, gross: 34900 }])
})

test("a charge that no line explains keeps its krone", () => {
  expect(book(orderFacts({ lines: [], charged: 500 })).rows).toMatchObject([{ title: "Beløp uten varelinje", gross: 500, workshop_id: null }])
})

test("a sale in two captures holds what it would hold in one, by the workshops of the first", () => {
  const facts = orderFacts({ lines: [lineOf("lue", 34900, 2), lineOf("krakk", 44901)], freight: 7900 })
  const captures = [{ id: "a", amount: 30001, at: "2026-11-23T12:00:00Z" }, { id: "b", amount: facts.charged - 30001, at: "2026-11-23T13:00:00Z" }]
  const ledger = memoryLedger()
  ledger.add((rows) => saleBooking(facts, captures[0]!, rows))
  expect(ledger.sums().gross).toBe(30001)
  const retagged = { ...facts, workshops: { lue: [{ ...knitting, workshop_id: "ws_hekling" }] } }
  ledger.add((rows) => saleBooking(retagged, captures[1]!, rows))
  const whole = book(facts)
  expect(ledger.sums()).toEqual(whole.sums())
  expect(ledger.sums("ws_strikking")).toEqual(whole.sums("ws_strikking"))
})

test("makers are noted once for a line, apart from its rows", () => {
  const facts = orderFacts({ makers: { lue: [{ maker_id: "mkr_1", weight_bp: 10_000 }] } })
  const ledger = memoryLedger()
  const booking = ledger.add((rows) => saleBooking(facts, facts.captures[0]!, rows))
  expect(booking.makers).toEqual([{ order_id: "order_1", line_no: 1, maker_id: "mkr_1", weight_bp: 10_000 }])
  expect(JSON.stringify(ledger.rows)).not.toContain("mkr_1")
})
