import "server-only"
import type { StoreCart } from "@/cart/store-cart"
import type { CheckoutFields } from "@/checkout/checkout-fields"
import { fieldsOfCart } from "@/checkout/fields-of-cart"
import { currentCustomer } from "./current-customer"
import { withOwnDetails } from "./with-own-details"

/** What the checkout starts with: what the cart knows, and for a signed-in customer their own details. */
export async function ownCheckoutFields(cart: StoreCart): Promise<CheckoutFields> {
  const signedIn = await currentCustomer()
  const fields = fieldsOfCart(cart)
  return signedIn ? withOwnDetails(fields, signedIn.customer) : fields
}
