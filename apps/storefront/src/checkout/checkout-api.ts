import "server-only"
import { z } from "zod"
import { orderLinkResponse } from "@verksted/contracts/order-page"
import type { BackendAnswer } from "@/lib/backend"
import { askForVisitor } from "@/lib/ask-for-visitor"
import type { StoreCart } from "@/cart/store-cart"
import { deliveryOptions, storeShippingOption, type DeliveryOption } from "./delivery-option"
import { CART_OF_THINGS_FIELDS, cartOfThings, parcelThings } from "./parcel-things"

/** The demo's card. No other provider is offered to the storefront in this slice. */
export const TEST_CARD_PROVIDER = "pp_test-card_demo"

const optionsResponse = z.object({ shipping_options: z.array(storeShippingOption) })
const providersResponse = z.object({ payment_providers: z.array(z.object({ id: z.string() })) })
const collectionResponse = z.object({ payment_collection: z.object({ id: z.string() }) })
const completionResponse = z.discriminatedUnion("type", [
  z.object({ type: z.literal("order") }),
  z.object({ type: z.literal("cart"), error: z.object({ message: z.string(), type: z.string().nullish() }) }),
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

/** Whether the cart's region offers the test card. */
export async function offersTestCard(regionId: string): Promise<boolean> {
  const answer = await askForVisitor("/store/payment-providers", providersResponse, { query: { region_id: regionId } })
  return answer.ok && answer.data.payment_providers.some(({ id }) => id === TEST_CARD_PROVIDER)
}

/** Makes the cart ready to be paid with this card; an earlier try is replaced. */
export async function startPayment(cartId: string, cardNumber: string): Promise<BackendAnswer<unknown>> {
  const collection = await askForVisitor("/store/payment-collections", collectionResponse, { method: "POST", body: { cart_id: cartId } })
  if (!collection.ok) return collection
  const path = `/store/payment-collections/${collection.data.payment_collection.id}/payment-sessions`
  return askForVisitor(path, collectionResponse, { method: "POST", body: { provider_id: TEST_CARD_PROVIDER, data: { card_number: cardNumber } } })
}

/** Turns the cart into an order. A second call of the same cart answers with the same order. */
export const completeCart = (cartId: string): Promise<BackendAnswer<Completion>> =>
  askForVisitor(`/store/carts/${encodeURIComponent(cartId)}/complete`, completionResponse, { method: "POST" })

/** The token of the cart's order page; null while the cart has no order. */
export async function orderToken(cartId: string): Promise<string | null> {
  const answer = await askForVisitor("/store/order-links", orderLinkResponse, { method: "POST", body: { cart_id: cartId } })
  return answer.ok ? answer.data.token : null
}
