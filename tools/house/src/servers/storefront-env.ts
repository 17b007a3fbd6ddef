import { buildEnv } from "../build/build-env.js"
import type { Places } from "../settings/places.js"
import type { Secrets } from "../settings/secrets.js"
import type { Settings } from "../settings/settings.js"
import type { Addresses } from "./addresses.js"
import { proxiesBefore } from "./proxies-before.js"
import { storefrontSecret } from "./storefront-secret.js"

/** What the storefront reads from its environment. Pictures bear the backend's public address, so it must know that one. */
export function storefrontEnv(settings: Settings, places: Places, secrets: Secrets, addresses: Addresses, publishableKey: string): NodeJS.ProcessEnv {
  return buildEnv({
    BACKEND_URL: addresses.backend,
    STOREFRONT_URL: addresses.shop,
    PUBLISHABLE_KEY: publishableKey,
    STOREFRONT_SECRET: storefrontSecret(settings, secrets),
    PROXIES: String(proxiesBefore(addresses.shop, settings)),
    NEXT_DIST_DIR: places.distDir,
    HOSTNAME: addresses.host,
    PORT: String(settings.SHOP_PORT),
  })
}
