import { randomUUID } from "node:crypto"
import type { asking } from "./ask.js"
import type { Ware } from "./shelf.js"
import { Trouble } from "../trouble.js"

type Asker = ReturnType<typeof asking>

const BUYER = { first_name: "Kari", last_name: "Nordmann", address_1: "Storgata 1", postal_code: "0155", city: "Oslo", country_code: "no", phone: "40000000" }

/** One purchase over the Store API: cart, contact, pickup, test card, order. */
export async function buyOnline(store: Asker, ware: Ware): Promise<void> {
  const { regions } = await store<{ regions: { id: string }[] }>("GET", "/store/regions")
  const { cart } = await store<{ cart: { id: string } }>("POST", "/store/carts", { region_id: regions[0]?.id })
  await store("POST", `/store/carts/${cart.id}/line-items`, { variant_id: ware.variant_id, quantity: 1 })
  await store("POST", `/store/carts/${cart.id}`, { email: "kari@example.com", shipping_address: BUYER, billing_address: BUYER })
  const { shipping_options } = await store<{ shipping_options: { id: string; amount: number }[] }>("GET", `/store/shipping-options?cart_id=${cart.id}`)
  const pickup = shipping_options.find(({ amount }) => amount === 0)
  await store("POST", `/store/carts/${cart.id}/shipping-methods`, { option_id: pickup?.id })
  const { payment_collection } = await store<{ payment_collection: { id: string } }>("POST", "/store/payment-collections", { cart_id: cart.id })
  await store("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: "pp_test-card_demo", data: { card_number: "4242424242424242" } })
  const done = await store<{ type: string }>("POST", `/store/carts/${cart.id}/complete`)
  if (done.type !== "order") throw new Trouble(`The cart did not become an order: ${JSON.stringify(done).slice(0, 300)}`)
}

/** One sale at the counter, in cash. */
export async function sellAtCounter(admin: Asker, ware: Ware): Promise<void> {
  const lines = [{ variant_id: ware.variant_id, quantity: 1 }]
  const tendered = Math.ceil(ware.price / 10_000) * 10_000
  await admin("POST", "/admin/till/sales", { idempotency_key: randomUUID(), lines, means: "cash", tendered, expected_total: ware.price })
}

/** Milliseconds of each of `count` runs, after two that are not counted. */
export async function timed(count: number, work: () => Promise<void>): Promise<number[]> {
  const values: number[] = []
  for (let run = -2; run < count; run++) {
    const began = performance.now()
    await work()
    if (run >= 0) values.push(performance.now() - began)
  }
  return values
}
