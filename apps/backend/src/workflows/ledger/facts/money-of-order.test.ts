import { expect, test } from "vitest"
import { moneyOfOrder } from "./money-of-order"
import type { OrderItem, OrderMoney } from "./order-money"

const item = (id: string, quantity: number): OrderItem => ({
  id, quantity, created_at: `2026-11-23T12:00:0${id}.000Z`, product_id: `prod_${id}`, variant_sku: id, title: id, product_title: null, variant_title: null,
  original_total: 349 * quantity, adjustments: null, tax_lines: null,
})
const order: OrderMoney = { id: "order_1", display_id: 1, sales_channel_id: null, items: [item("3", 2), item("1", 1), item("2", 0)], shipping_methods: [], payment_collections: [] }

test("lines are numbered by age, and keep their number when one before them is taken away", () => {
  expect(moneyOfOrder(order, []).lines.map(({ line_no, product_id, gross }) => [line_no, product_id, gross])).toEqual([[1, "prod_1", 34900], [3, "prod_3", 69800]])
})

test("what came back stands by the number of its line", () => {
  const at = "2026-11-24T12:00:00.000Z"
  expect(moneyOfOrder(order, [{ item_id: "3", quantity: 1, at }]).returns).toEqual([{ line_no: 3, qty: 1, at }])
})
