import type { CartView } from "@/cart/cart-view"
import type { CheckoutFields } from "./checkout-fields"
import type { FieldError } from "./parse-checkout"

/** What the checkout form knows after a try. */
export type CheckoutState = {
  /** Counts the tries, so that the page can move focus after each. */
  attempt: number
  fields: CheckoutFields
  errors: FieldError[]
  /** Why the order was not placed, though the form is filled in as it should be. */
  failure: { message: string; inCart: boolean } | null
  /** The cart after the try; null when it has not changed. */
  cart: CartView | null
}
