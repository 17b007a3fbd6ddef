import { describe, expect, it } from "vitest"
import { viewCart } from "./cart-view"
import type { StoreCart, StoreCartLine } from "./store-cart"

const item = (over: Partial<StoreCartLine>): StoreCartLine => ({
  id: "li_1", variant_id: "variant_1", product_id: "prod_1", product_handle: "grytekluter-to", product_title: "Grytekluter", title: "Grytekluter",
  variant_title: "Standard", thumbnail: null, quantity: 1, unit_price: 129, total: 129, created_at: "2026-11-23T10:00:00Z", ...over,
})

const cart = (over: Partial<StoreCart>): StoreCart => ({
  id: "cart_1", items: [], original_item_total: 0, item_total: 0, discount_total: 0, shipping_total: 0, tax_total: 0, total: 0, shipping_methods: [], ...over,
})

describe("viewCart", () => {
  it("turns kroner into øre and keeps the server's totals", () => {
    const view = viewCart(cart({ items: [item({ quantity: 3, total: 387.3, unit_price: 129.1 })], original_item_total: 387.3, total: 446.3, shipping_total: 59, shipping_methods: [{ shipping_option_id: "so_1" }] }))
    expect(view).toMatchObject({ goods: 38730, total: 44630, freight: 5900, count: 3, deliveryId: "so_1" })
    expect(view.lines[0]).toMatchObject({ unitPrice: 12910, total: 38730, variantTitle: null })
  })

  it("knows no freight before a delivery is chosen", () => {
    expect(viewCart(cart({})).freight).toBeNull()
  })

  it("shows lines in the order they were laid in", () => {
    const view = viewCart(cart({ items: [item({ id: "b", created_at: "2026-11-23T11:00:00Z" }), item({ id: "a" })] }))
    expect(view.lines.map((line) => line.id)).toEqual(["a", "b"])
  })
})
