import { deliveryWay } from "./delivery-way"

const stored = {
  id: "so_1", name: "Pakke i postkassen", data: { id: "manual-fulfillment", code: "postkasse", kind: "parcel", product: "postkasse" },
  prices: [{ amount: 9, currency_code: "nok", price_rules: [{ id: "r" }] }, { amount: 59, currency_code: "nok", price_rules: [] }, { amount: 5, currency_code: "eur" }],
  rules: [{ attribute: "enabled_in_store", value: "true" }, { attribute: "is_return", value: "false" }],
}

it("says what a way of delivery is and costs", () => {
  expect(deliveryWay(stored)).toEqual({ id: "so_1", name: "Pakke i postkassen", kind: { kind: "parcel", product: "postkasse" }, price: 5900 })
})

it.each([
  ["is not the house's", { data: { id: "other" } }],
  ["takes goods back", { rules: [{ attribute: "is_return", value: "true" }] }],
  ["is not for the shop", { rules: [{ attribute: "enabled_in_store", value: "false" }] }],
  ["has no price for everybody", { prices: stored.prices.slice(0, 1) }],
])("is silent of one that %s", (_why, change) => expect(deliveryWay({ ...stored, ...change })).toBeNull())
