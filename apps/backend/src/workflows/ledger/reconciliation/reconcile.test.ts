import { expect, test } from "vitest"
import { reconcile, type LedgerMoney, type MedusaMoney } from "./reconcile"

const ledger = (changes: Partial<LedgerMoney> = {}): LedgerMoney => ({ order_id: "o1", display_id: 1, sales: 34900, rounding: 0, without_workshop: 0, ...changes })
const medusa = (changes: Partial<MedusaMoney> = {}): MedusaMoney => ({ order_id: "o1", display_id: 1, captured: 34900, refunds: [], cash_refunds: [], ...changes })

test("equal books, a web order and a rounded cash sale", () => {
  const found = reconcile(
    [ledger(), ledger({ order_id: "o2", sales: 29540, rounding: -40 })],
    [medusa(), medusa({ order_id: "o2", captured: 29540 })],
    [{ order_id: "o2", total: 29540, rounding: -40 }],
  )
  expect(found).toMatchObject({ equal: true, differences: [], orders_checked: 2 })
  expect(found.equations.map(({ ledger, medusa }) => [ledger, medusa])).toEqual([[64440, 64440], [64400, 64400]])
})

test("a refund in cash is paid out in whole kroner", () => {
  const found = reconcile([ledger({ sales: 24850, rounding: 50 })], [medusa({ cash_refunds: [10050] })], [])
  expect(found.differences.map((difference) => [difference.ledger, difference.medusa])).toEqual([[50, -50]])
  expect(reconcile([ledger({ sales: 24850, rounding: -50 })], [medusa({ cash_refunds: [10050] })], []).equal).toBe(true)
})

test.each([
  ["a captured order without rows", [], [medusa()], "ikke bokført ennå"],
  ["rows without a payment", [ledger()], [], "uten at ordren har noen betaling"],
  ["another amount", [ledger({ sales: 34899 })], [medusa()], "Bokført med 348,99\u00a0kr, men ordren har 349,00\u00a0kr"],
  ["a payment without an order", [], [medusa({ order_id: null, display_id: null })], "hører ikke til noen ordre"],
])("tells of %s", (_, rows, orders, words) => {
  const found = reconcile(rows, orders, [])
  expect(found.equal).toBe(false)
  expect(found.differences.map((difference) => difference.what).join()).toContain(words)
})

test("two orders that are wrong by the same øre do not make each other right", () => {
  const found = reconcile([ledger({ sales: 34901 }), ledger({ order_id: "o2", sales: 34899 })], [medusa(), medusa({ order_id: "o2" })], [])
  expect(found.equations.every((equation) => equation.ledger === equation.medusa)).toBe(true)
  expect(found.equal).toBe(false)
  expect(found.differences).toHaveLength(2)
})

test("tells when the till sold for another amount than the order", () => {
  expect(reconcile([ledger()], [medusa()], [{ order_id: "o1", total: 35000, rounding: 0 }]).differences[0]?.what).toContain("Kassen solgte for")
})

test("names orders with goods that no workshop was chosen for, and still holds", () => {
  const found = reconcile([ledger({ without_workshop: 34900 })], [medusa()], [])
  expect(found).toMatchObject({ equal: true, without_workshop: [{ order_id: "o1", display_id: 1, gross: 34900 }] })
})
