import "server-only"
import { environment } from "@/lib/environment"

/** What a browser needs to take a payment. */
export type PaymentConfig = {
  publishableKey: string
  /** The script that stands in for Stripe's in a demo; null for Stripe's own. */
  script: string | null
}

/** How this shop is paid online; null when it is not. */
export function paymentConfig(): PaymentConfig | null {
  const { STRIPE_PUBLISHABLE_KEY, STRIPE_API_BASE } = environment()
  return STRIPE_PUBLISHABLE_KEY ? { publishableKey: STRIPE_PUBLISHABLE_KEY, script: STRIPE_API_BASE ? `${STRIPE_API_BASE}/v3/stripe.js` : null } : null
}
