import { packingOrder } from "./packing-order"
import type { StoredOrder } from "./stored-order"

const none = { fulfilled_quantity: 0, return_requested_quantity: 0, return_received_quantity: 0, return_dismissed_quantity: 0 }
const item = (title: string, quantity: number, detail: Partial<typeof none> = {}): StoredOrder["items"][number] =>
  ({ product_id: `prod_${title}`, product_title: title, title, variant_title: "S/M", variant_sku: `SKU-${title}`, thumbnail: null, quantity, detail: { ...none, ...detail } })
const order = (items: StoredOrder["items"], metadata?: unknown): StoredOrder => ({
  id: "order_1", display_id: 12, created_at: new Date("2026-11-20T10:00:00.000Z"), status: "pending", metadata, items,
  shipping_methods: [{ name: "Hent i butikken", shipping_option_id: "so_1" }],
  shipping_address: { first_name: "Kari", last_name: "Nordmann", address_1: "Storgata 1", postal_code: "0155", city: "Oslo" },
  billing_address: { first_name: "Per", last_name: "Betaler" }, cart: { id: "cart_1" },
})
const known = { codes: new Map([["cart_1", "0042"]]), workshops: new Map([["prod_Lue", ["Strikkeverkstedet"]]]), isPickup: true, whole: false }

it("names what is to be packed, with SKU and workshop, and who fetches it by which code", () => {
  expect(packingOrder(order([item("Lue", 2)]), known)).toEqual({
    id: "order_1", display_id: 12, placed_at: "2026-11-20T10:00:00.000Z", delivery_name: "Hent i butikken", address: null, code: "0042", recipient: "Per Betaler", gift: null,
    things: [{ title: "Lue", variant_title: "S/M", sku: "SKU-Lue", thumbnail: null, quantity: 2, workshops: ["Strikkeverkstedet"] }],
  })
})

it("names a parcel's address and no code", () => {
  expect(packingOrder(order([item("Lue", 1)]), { ...known, isPickup: false })).toMatchObject({ recipient: "Kari Nordmann", code: null, address: { street: "Storgata 1", postal_code: "0155", city: "Oslo" } })
})

it("leaves out what is packed or regretted, and the order when nothing is left, unless all of it is asked for", () => {
  const items = [item("Lue", 3, { fulfilled_quantity: 1 }), item("Vott", 1, { fulfilled_quantity: 1 }), item("Skjerf", 2, { return_requested_quantity: 1 })]
  expect(packingOrder(order(items), known)?.things.map(({ title, quantity }) => [title, quantity])).toEqual([["Lue", 2], ["Skjerf", 1]])
  expect(packingOrder(order([items[1] ?? item("Vott", 1)]), known)).toBeNull()
  expect(packingOrder(order(items), { ...known, whole: true })?.things.map(({ title, quantity }) => [title, quantity])).toEqual([["Lue", 3], ["Skjerf", 2], ["Vott", 1]])
})

it("lists things by name, in whatever order the database gave them", () => {
  const titles = (items: StoredOrder["items"]) => packingOrder(order(items), known)?.things.map(({ title }) => title)
  const items = [item("Ørevarmer", 1), item("Vott", 1), item("Åkle", 1), item("Lue", 1)]
  expect(titles(items)).toEqual(["Lue", "Vott", "Ørevarmer", "Åkle"])
  expect(titles(items.toReversed())).toEqual(titles(items))
})

it("names a gift's recipient and greeting, and neither price nor contact", () => {
  const packed = packingOrder(order([item("Lue", 1)], { gift: { recipient_name: "Ola", contact: "ola@eksempel.no", greeting: "Gratulerer!" } }), known)
  expect(packed).toMatchObject({ recipient: "Ola", gift: { recipient_name: "Ola", greeting: "Gratulerer!" } })
  expect(JSON.stringify(packed)).not.toMatch(/ola@|price|total|maker/)
})
