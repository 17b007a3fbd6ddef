import type { Page } from "@playwright/test"
import { z } from "zod"
import { cartIdOf } from "./cart-cookie"
import { layInCart, newEmail } from "./shopping"
import type { StaffApi } from "./staff-api"
import { storeApi } from "./store-api"

/** A provider that promises the money and takes nothing. No region of the shop has it but while a test wants it. */
const PROMISE = "pp_system_default"

const regions = z.object({ regions: z.array(z.object({ id: z.string(), payment_providers: z.array(z.object({ id: z.string() })) })).min(1) })
const options = z.object({ shipping_options: z.array(z.object({ id: z.string(), data: z.object({ code: z.string() }) })) })
const collection = z.object({ payment_collection: z.object({ id: z.string() }) })
const link = z.object({ token: z.string() })

/** Lets orders be made that nobody pays, while `work` runs. */
export async function whileUnpaidIsAllowed<T>(api: StaffApi, work: () => Promise<T>): Promise<T> {
  const { regions: [region] } = await api.read("/admin/regions?fields=id,payment_providers.id", regions)
  const before = region?.payment_providers.map(({ id }) => id) ?? []
  const set = (payment_providers: string[]) => api.send(`/admin/regions/${region?.id}`, { payment_providers }, z.unknown())
  await set([...before, PROMISE])
  try {
    return await work()
  } finally {
    await set(before)
  }
}

/** Orders this thing for pickup without paying; the token of the order's page. What is laid in the cart, the visitor lays. */
export async function orderUnpaid(page: Page, handle: string): Promise<{ email: string; token: string }> {
  await layInCart(page, handle)
  const [cart_id, email, ask] = [(await cartIdOf(page.context())) ?? "", newEmail(), storeApi(page.request)]
  const address = { first_name: "Kari", last_name: "Nordmann", address_1: "Storgata 1", postal_code: "0155", city: "Oslo", country_code: "no" }
  await ask(`/carts/${cart_id}`, z.unknown(), { email, shipping_address: address, billing_address: address })
  const { shipping_options } = await ask(`/shipping-options?cart_id=${cart_id}&fields=%2Bdata`, options)
  await ask(`/carts/${cart_id}/shipping-methods`, z.unknown(), { option_id: shipping_options.find(({ data }) => data.code === "henting")?.id })
  const { payment_collection } = await ask("/payment-collections", collection, { cart_id })
  await ask(`/payment-collections/${payment_collection.id}/payment-sessions`, z.unknown(), { provider_id: PROMISE })
  await ask(`/carts/${cart_id}/complete`, z.unknown(), {})
  return { email, token: (await ask("/order-links", link, { cart_id })).token }
}
