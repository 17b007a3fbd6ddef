import { deliveryWay } from "./delivery-way"

const stored = {
  id: "so_1", name: "Pakke i postkassen", data: { id: "manual-fulfillment", code: "postkasse", kind: "parcel", product: "postkasse" },
  prices: [
    { id: "p_1", amount: 9, currency_code: "nok", price_rules: [{ attribute: "customer.groups.id", operator: "eq", value: "cusgroup_1" }] },
    { id: "p_2", amount: 59, currency_code: "nok", price_rules: [] }, { id: "p_3", amount: 5, currency_code: "eur" },
  ],
  rules: [{ attribute: "enabled_in_store", value: "true" }, { attribute: "is_return", value: "false" }],
}

it("says what a way of delivery is and costs", () => {
  expect(deliveryWay(stored)).toEqual({ id: "so_1", name: "Pakke i postkassen", kind: { kind: "parcel", product: "postkasse" }, price: 5900, free_from: null })
})

it.each([
  ["is not the house's", { data: { id: "other" } }],
  ["takes goods back", { rules: [{ attribute: "is_return", value: "true" }] }],
  ["is not for the shop", { rules: [{ attribute: "enabled_in_store", value: "false" }] }],
  ["has no price for everybody", { prices: stored.prices.slice(0, 1) }],
])("is silent of one that %s", (_why, change) => expect(deliveryWay({ ...stored, ...change })).toBeNull())

it("says from which sum it is free, by Medusa's own rule and no other", () => {
  const free = (over: object, amount = 0) => ({ id: "p_4", amount, currency_code: "nok", price_rules: [{ attribute: "item_total", operator: "gte", value: "499.5", ...over }] })
  const freeFrom = (price: object) => deliveryWay({ ...stored, prices: [...stored.prices, price] })?.free_from
  expect(freeFrom(free({}))).toBe(49950)
  expect([freeFrom(free({ attribute: "total" })), freeFrom(free({ operator: "lt" })), freeFrom(free({}, 9))]).toEqual([null, null, null])
})
