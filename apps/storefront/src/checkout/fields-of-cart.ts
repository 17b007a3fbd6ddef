import { giftIn } from "@verksted/contracts/gift"
import type { StoreCart } from "../cart/store-cart"
import { emptyFields, type CheckoutFields } from "./checkout-fields"

/** What the cart already knows of the customer, after a try that did not become an order. */
export function fieldsOfCart(cart: Pick<StoreCart, "email" | "shipping_address" | "billing_address" | "shipping_methods" | "metadata">): CheckoutFields {
  const address = cart.shipping_address
  const buyer = cart.billing_address ?? address
  const gift = giftIn(cart.metadata)
  return {
    ...emptyFields,
    email: cart.email ?? "",
    first_name: buyer?.first_name ?? "",
    last_name: buyer?.last_name ?? "",
    phone: buyer?.phone ?? "",
    gift: gift ? "1" : "",
    gift_name: gift?.recipient_name ?? "",
    gift_contact: gift?.contact ?? "",
    gift_greeting: gift?.greeting ?? "",
    street: address?.address_1 ?? "",
    postal_code: address?.postal_code ?? "",
    city: address?.city ?? "",
    delivery: cart.shipping_methods?.[0]?.shipping_option_id ?? "",
  }
}
