import type { DeliveryKind } from "@verksted/contracts/delivery"
import type { House } from "../../modules/seller/service"
import { checkoutProblem } from "./checkout-problem"
import type { Checkout } from "./load-checkout"

const address = { street: "Gata 1", postal_code: "5003", city: "Bergen" }
const house: House = {
  id: "slr", is_demo: true, region_id: "reg", web_channel_id: "web", counter_channel_id: "counter", stock_location_id: "here", shipping_profile_id: "sp",
  profile: {
    shop_name: "B", legal_name: "B AS", organisation_number: "999888777", email: "b@b.example", phone: "55000000", address, pickup_address: address,
    opening_hours: [{ days: "Tirsdag", hours: "11–17" }], vat_registered_from: null,
  },
}
const product = { status: "published", metadata: { facts: { shipping_class: "hentested" } } }
const variant = {
  id: "v", manage_inventory: true, allow_backorder: false, product,
  inventory_items: [{ inventory_item_id: "i", required_quantity: 1, inventory: { location_levels: [{ location_id: "here", stocked_quantity: 1, reserved_quantity: 0 }] } }],
}
const cart: Checkout = {
  id: "cart", completed_at: null, region_id: "reg", sales_channel_id: "web", email: "kari@eksempel.no", total: 349,
  shipping_address: { address_1: "Gata 1", postal_code: "5003", city: "Bergen" },
  items: [{ title: "S/M", product_title: "Lue", quantity: 1, variant }],
  shipping_methods: [{ shipping_option_id: "so" }],
  payment_collection: { payment_sessions: [{ amount: 349, status: "pending" }] },
}
const pickup: DeliveryKind[] = [{ kind: "pickup" }]
const point: DeliveryKind[] = [{ kind: "parcel", product: "hentested" }]

describe("checkoutProblem", () => {
  it("is null for a cart that can be ordered", () => {
    expect([checkoutProblem(cart, house, pickup), checkoutProblem(cart, house, point)]).toEqual([null, null])
  })

  it.each<[string, Partial<Checkout>, (DeliveryKind | null)[], string]>([
    ["another channel", { sales_channel_id: "counter" }, pickup, "hører ikke til nettbutikken"],
    ["another region", { region_id: "other" }, pickup, "hører ikke til nettbutikken"],
    ["no e-mail", { email: null }, pickup, "Skriv e-postadressen"],
    ["no delivery", {}, [], "Velg hvordan du vil få varene"],
    ["two deliveries", {}, [...pickup, ...point], "Velg hvordan du vil få varene"],
    ["a strange option", {}, [null], "Velg hvordan du vil få varene"],
    ["a parcel to nowhere", { shipping_address: { address_1: "Gata 1", postal_code: "50", city: "Bergen" } }, point, "Skriv adressen"],
    ["a thing too big for the mailbox", {}, [{ kind: "parcel", product: "postkasse" }], "«Lue» kan ikke sendes slik"],
    ["a thing no longer for sale", { items: [{ title: "Lue", quantity: 1, variant: { ...variant, product: { ...product, status: "draft" } } }] }, pickup, "ikke til salgs lenger"],
    ["more than there is", { items: [{ title: "Lue", quantity: 2, variant }] }, pickup, "Det er ikke nok igjen av «Lue»"],
    ["a payment of another amount", { payment_collection: { payment_sessions: [{ amount: 1, status: "pending" }] } }, pickup, "Beløpet er endret"],
  ])("refuses %s", (_, change, delivery, sentence) => {
    expect(checkoutProblem({ ...cart, ...change }, house, delivery)).toContain(sentence)
  })

  it("sells nothing before the seller has said who it is", () => {
    expect(checkoutProblem(cart, { ...house, profile: null }, pickup)).toBe("Butikken er ikke åpnet ennå.")
  })
})
