/** The addresses at which payments are taken, in each language: only there a page may load anything of somebody else's. */
const PAGES = ["/kasse", "/en/checkout"]

/** What a payment page loads from elsewhere. */
export type PaymentSources = { scripts: readonly string[]; connections: readonly string[]; frames: readonly string[] }

/** Stripe's own hosts, as Stripe lists them for a Content-Security-Policy. */
const stripe: PaymentSources = {
  scripts: ["https://js.stripe.com", "https://*.js.stripe.com"],
  connections: ["https://api.stripe.com"],
  frames: ["https://js.stripe.com", "https://*.js.stripe.com", "https://hooks.stripe.com"],
}

/** What the shop's payment pages load: from Stripe, or in a demo from what stands in for it; null when nothing is paid online. */
export function paymentSources({ STRIPE_PUBLISHABLE_KEY, STRIPE_API_BASE }: { STRIPE_PUBLISHABLE_KEY: string; STRIPE_API_BASE: string }): PaymentSources | null {
  if (!STRIPE_PUBLISHABLE_KEY) return null
  if (!STRIPE_API_BASE) return stripe
  const { origin } = new URL(STRIPE_API_BASE)
  return { scripts: [origin], connections: [origin], frames: [] }
}

/** Whether payments are taken at this address. Next finds a page whatever the case of its letters. */
export function isPaymentPage(url: string): boolean {
  const [path = "/"] = url.split(/[?#]/, 1)
  return PAGES.includes(path.toLowerCase())
}
