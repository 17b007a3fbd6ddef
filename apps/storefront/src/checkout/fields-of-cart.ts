import type { StoreCart } from "../cart/store-cart"
import { emptyFields, type CheckoutFields } from "./checkout-fields"

/** What the cart already knows of the customer, after a try that did not become an order. */
export function fieldsOfCart(cart: Pick<StoreCart, "email" | "shipping_address" | "shipping_methods">): CheckoutFields {
  const address = cart.shipping_address
  return {
    ...emptyFields,
    email: cart.email ?? "",
    first_name: address?.first_name ?? "",
    last_name: address?.last_name ?? "",
    phone: address?.phone ?? "",
    street: address?.address_1 ?? "",
    postal_code: address?.postal_code ?? "",
    city: address?.city ?? "",
    delivery: cart.shipping_methods?.[0]?.shipping_option_id ?? "",
  }
}
