import { loggedPath } from "./logged-path"

describe("loggedPath", () => {
  it("keeps no key to an order or a cart", () => {
    expect(loggedPath("/store/order-pages/order_01.c2lnbmF0dXJl")).toBe("/store/order-pages/…")
    expect(loggedPath("/Store/Carts/cart_01/line-items/item_01")).toBe("/Store/Carts/…/line-items/item_01")
    expect(loggedPath("/admin/products/prod_01")).toBe("/admin/products/prod_01")
  })
})
