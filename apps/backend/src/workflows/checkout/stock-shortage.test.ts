import type { CheckoutItem } from "./load-checkout"
import { stockShortage } from "./stock-shortage"

function item(quantity: number, { stocked = 1, reserved = 0, manage = true, backorder = false } = {}): CheckoutItem {
  const inventory = { location_levels: [{ location_id: "here", stocked_quantity: stocked, reserved_quantity: reserved }] }
  return {
    title: "Lue", product_title: "Lue", quantity,
    variant: {
      id: "v", manage_inventory: manage, allow_backorder: backorder, product: { status: "published", metadata: null },
      inventory_items: [{ inventory_item_id: "i", required_quantity: 1, inventory }],
    },
  }
}

describe("stockShortage", () => {
  it("finds nothing when all is there, and names the thing when it is not", () => {
    expect(stockShortage([item(1)], "here")).toBeNull()
    expect(stockShortage([item(2)], "here")).toBe("Lue")
    expect(stockShortage([item(1, { stocked: 3, reserved: 3 })], "here")).toBe("Lue")
  })

  it("sums two lines of the same thing", () => {
    expect(stockShortage([item(1), item(1)], "here")).toBe("Lue")
    expect(stockShortage([item(1, { stocked: 2 }), item(1, { stocked: 2 })], "here")).toBeNull()
  })

  it("counts only the shop's own location, and only things whose stock is kept", () => {
    expect(stockShortage([item(1)], "elsewhere")).toBe("Lue")
    expect(stockShortage([item(9, { manage: false })], "here")).toBeNull()
    expect(stockShortage([item(9, { backorder: true })], "here")).toBeNull()
  })
})
