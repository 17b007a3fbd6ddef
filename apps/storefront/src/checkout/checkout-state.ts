import type { CartView } from "@/cart/cart-view"
import type { CheckoutField, CheckoutFields } from "./checkout-fields"

/** What must be put right, and where: in a field, or in the payment that Stripe draws. */
export type CheckoutError = { field: CheckoutField | "payment"; message: string }

/** What the checkout form knows after a try. */
export type CheckoutState = {
  /** Counts the tries, so that the page can move focus after each. */
  attempt: number
  fields: CheckoutFields
  errors: CheckoutError[]
  /** Why the order was not placed, though the form is filled in as it should be. */
  failure: { message: string; inCart: boolean } | null
  /** The cart after the try; null when it has not changed. */
  cart: CartView | null
}
