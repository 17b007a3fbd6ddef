import { buildEnv } from "../build/build-env.js"
import type { Places } from "../settings/places.js"
import type { Secrets } from "../settings/secrets.js"
import type { Settings } from "../settings/settings.js"
import type { Addresses } from "./addresses.js"
import { proxiesBefore } from "./proxies-before.js"
import { storefrontSecret } from "./storefront-secret.js"
import { stripeKeys } from "./stripe-keys.js"

/** What the storefront reads from its environment. Pictures bear the backend's public address, so it must know that one. */
export function storefrontEnv(settings: Settings, places: Places, secrets: Secrets, addresses: Addresses, publishableKey: string): NodeJS.ProcessEnv {
  const stripe = stripeKeys(settings, secrets)
  return buildEnv({
    BACKEND_URL: addresses.backend,
    STOREFRONT_URL: addresses.shop,
    PUBLISHABLE_KEY: publishableKey,
    STOREFRONT_SECRET: storefrontSecret(settings, secrets),
    PROXIES: String(proxiesBefore(addresses.shop, settings)),
    // What the checkout may load: from Stripe, or from what stands in for it.
    ...(stripe ? { STRIPE_PUBLISHABLE_KEY: stripe.publishable } : {}),
    ...(stripe?.isStandIn ? { STRIPE_API_BASE: addresses.standIn } : {}),
    NEXT_DIST_DIR: places.distDir,
    HOSTNAME: addresses.host,
    PORT: String(settings.SHOP_PORT),
  })
}
