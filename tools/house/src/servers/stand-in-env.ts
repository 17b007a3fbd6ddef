import { quietEnv } from "../build/build-env.js"
import type { Places } from "../settings/places.js"
import type { Settings } from "../settings/settings.js"
import type { Addresses } from "./addresses.js"
import type { StripeKeys } from "./stripe-keys.js"

/** What the stand-in for Stripe reads from its environment; null for a house that is paid by Stripe itself, or not at all. */
export function standInEnv(settings: Settings, places: Places, addresses: Addresses, stripe: StripeKeys | null): NodeJS.ProcessEnv | null {
  if (!stripe?.isStandIn) return null
  return quietEnv({
    DEMO: "1",
    STAND_IN_PORT: String(settings.STAND_IN_PORT),
    STAND_IN_HOST: addresses.host,
    STAND_IN_PUBLIC_URL: addresses.standIn,
    STAND_IN_FILE: places.standIn,
    STRIPE_WEBHOOK_URL: `http://localhost:${settings.BACKEND_PORT}/hooks/payment/stripe_stripe`,
    STRIPE_WEBHOOK_SECRET: stripe.webhook,
  })
}
