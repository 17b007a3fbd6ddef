import { MedusaError } from "@medusajs/framework/utils"

/** What a buyer or staff read. It is also how the error is known through every wrapping. */
export const STRIPE_UNAVAILABLE = "Kortbetalingen svarer ikke akkurat nå. Prøv igjen om litt."

const says = (error: unknown): boolean => typeof error === "object" && error !== null && "message" in error && typeof error.message === "string" && error.message.includes(STRIPE_UNAVAILABLE)

/** Whether an error, whatever it is wrapped in, says that Stripe could not be reached or did not know what it did. */
export const isStripeUnavailable = (error: unknown): boolean => says(error)

/** Stripe cannot be reached, is too busy or fails; what was asked for may have been done or not. */
export const stripeUnavailable = (): MedusaError => new MedusaError(MedusaError.Types.UNEXPECTED_STATE, STRIPE_UNAVAILABLE, "payment_unavailable")

const kinds: readonly unknown[] = ["StripeConnectionError", "StripeAPIError", "StripeRateLimitError"]

/** Whether an error of Stripe's client means that nobody knows whether the call was done. */
export const isUncertain = (error: unknown): boolean => typeof error === "object" && error !== null && "type" in error && kinds.includes(error.type)
