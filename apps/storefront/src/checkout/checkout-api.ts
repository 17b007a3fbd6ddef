import "server-only"
import { z } from "zod"
import { orderLinkResponse } from "@verksted/contracts/order-page"
import { paymentWays, type PaymentWay } from "@verksted/contracts/payment-ways"
import type { BackendAnswer } from "@/lib/backend"
import { askForVisitor } from "@/lib/ask-for-visitor"
import type { StoreCart } from "@/cart/store-cart"
import { deliveryOptions, storeShippingOption, type DeliveryOption } from "./delivery-option"
import { CART_OF_THINGS_FIELDS, cartOfThings, parcelThings } from "./parcel-things"

/** The demo's card. */
const TEST_CARD_PROVIDER = "pp_test-card_demo"
/** Cards, wallets and what else Stripe takes. */
const STRIPE_PROVIDER = "pp_stripe_stripe"

const optionsResponse = z.object({ shipping_options: z.array(storeShippingOption) })
const collectionResponse = z.object({ payment_collection: z.object({ id: z.string() }) })
const startedResponse = z.object({ payment_collection: z.object({ payment_sessions: z.array(z.object({ provider_id: z.string(), data: z.object({ client_secret: z.string().optional() }) })) }) })
const completionResponse = z.discriminatedUnion("type", [
  z.object({ type: z.literal("order") }),
  z.object({ type: z.literal("cart"), error: z.object({ message: z.string(), code: z.string().nullish() }) }),
])
export type Completion = z.infer<typeof completionResponse>

/** The ways in which this cart can reach the customer; empty when the backend does not tell. */
export async function listDeliveries(cart: Pick<StoreCart, "id">): Promise<DeliveryOption[]> {
  const [options, things] = await Promise.all([
    askForVisitor("/store/shipping-options", optionsResponse, { query: { cart_id: cart.id, fields: "+data" } }),
    askForVisitor(`/store/carts/${encodeURIComponent(cart.id)}`, cartOfThings, { query: { fields: CART_OF_THINGS_FIELDS } }),
  ])
  return options.ok && things.ok ? deliveryOptions(options.data.shipping_options, parcelThings(things.data)) : []
}

/** How the shop is paid online, its first choice; null when nothing is taken. */
export async function paymentWay(): Promise<PaymentWay | null> {
  const answer = await askForVisitor("/store/payment-ways", paymentWays)
  return answer.ok ? (answer.data.ways[0] ?? null) : null
}

/** Begins a payment of the cart; an earlier try is replaced. */
async function startSession<T>(cartId: string, schema: z.ZodType<T>, body: Record<string, unknown>): Promise<BackendAnswer<T>> {
  const collection = await askForVisitor("/store/payment-collections", collectionResponse, { method: "POST", body: { cart_id: cartId } })
  if (!collection.ok) return collection
  return askForVisitor(`/store/payment-collections/${collection.data.payment_collection.id}/payment-sessions`, schema, { method: "POST", body })
}

/** Makes the cart ready to be paid with this card. */
export const startPayment = (cartId: string, cardNumber: string): Promise<BackendAnswer<unknown>> =>
  startSession(cartId, collectionResponse, { provider_id: TEST_CARD_PROVIDER, data: { card_number: cardNumber } })

/**
 * Begins an attempt with Stripe: an intent of its own, which the browser confirms by this secret. An intent that Stripe did
 * not tell of has none: then there is no attempt.
 */
export async function startStripePayment(cartId: string): Promise<BackendAnswer<string>> {
  const secretOf = startedResponse.transform(({ payment_collection }, context) => {
    const secret = payment_collection.payment_sessions.find(({ provider_id }) => provider_id === STRIPE_PROVIDER)?.data.client_secret
    if (!secret) context.addIssue("Stripe told of no intent.")
    return secret ?? ""
  })
  return startSession(cartId, secretOf, { provider_id: STRIPE_PROVIDER })
}

/** Turns the cart into an order. A second call of the same cart answers with the same order. */
export const completeCart = (cartId: string): Promise<BackendAnswer<Completion>> =>
  askForVisitor(`/store/carts/${encodeURIComponent(cartId)}/complete`, completionResponse, { method: "POST" })

/** The token of the cart's order page; null while the cart has no order. */
export async function orderToken(cartId: string): Promise<string | null> {
  const answer = await askForVisitor("/store/order-links", orderLinkResponse, { method: "POST", body: { cart_id: cartId } })
  return answer.ok ? answer.data.token : null
}
