import Stripe from "stripe"
import type { StripeAccess } from "./stripe-access"

/** Long enough for a bank that thinks, short enough for staff who wait. */
const TIMEOUT_MS = 20_000

/** Stripe's own client, of the version that Medusa's provider uses. */
export function stripeClient({ api_key, api_base }: Pick<StripeAccess, "api_key" | "api_base">): Stripe {
  const common = { timeout: TIMEOUT_MS, maxNetworkRetries: 1, telemetry: false }
  if (!api_base) return new Stripe(api_key, common)
  const { hostname, port, protocol } = new URL(api_base)
  return new Stripe(api_key, { ...common, host: hostname, port, protocol: protocol === "https:" ? "https" : "http" })
}
