import type { Environment } from "../config/environment"

/** What is needed to speak to Stripe, or to its stand-in when `api_base` names one. */
export type StripeAccess = { api_key: string; webhook_secret: string; publishable_key: string; api_base: string | null }

type Keys = Pick<Environment, "STRIPE_API_KEY" | "STRIPE_WEBHOOK_SECRET" | "STRIPE_PUBLISHABLE_KEY" | "STRIPE_API_BASE">

/** The house's way to Stripe; null for a house without keys. */
export function stripeAccess(environment: Keys): StripeAccess | null {
  const { STRIPE_API_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_PUBLISHABLE_KEY, STRIPE_API_BASE } = environment
  if (!STRIPE_API_KEY || !STRIPE_WEBHOOK_SECRET || !STRIPE_PUBLISHABLE_KEY) return null
  return { api_key: STRIPE_API_KEY, webhook_secret: STRIPE_WEBHOOK_SECRET, publishable_key: STRIPE_PUBLISHABLE_KEY, api_base: STRIPE_API_BASE ?? null }
}
