import { createHmac } from "node:crypto"
import type { Secrets } from "../settings/secrets.js"
import { needsStandIn, type Settings } from "../settings/settings.js"

/** What the house pays with: Stripe's keys as they are set, or for a stand-in such as this house makes; null for none. */
export interface StripeKeys {
  secret: string
  publishable: string
  webhook: string
  isStandIn: boolean
}

/** The keys of this house. Those of a stand-in are made of the link secret, so that no more has to be kept. */
export function stripeKeys(settings: Settings, { link }: Pick<Secrets, "link">): StripeKeys | null {
  const { STRIPE_API_KEY, STRIPE_PUBLISHABLE_KEY, STRIPE_WEBHOOK_SECRET } = settings
  if (STRIPE_API_KEY && STRIPE_PUBLISHABLE_KEY && STRIPE_WEBHOOK_SECRET) return { secret: STRIPE_API_KEY, publishable: STRIPE_PUBLISHABLE_KEY, webhook: STRIPE_WEBHOOK_SECRET, isStandIn: false }
  if (!needsStandIn(settings)) return null
  const made = (what: string) => createHmac("sha256", link).update(`stand-in ${what}`).digest("hex").slice(0, 40)
  return { secret: `sk_test_${made("secret")}`, publishable: `pk_test_${made("publishable")}`, webhook: `whsec_${made("webhook")}`, isStandIn: true }
}
