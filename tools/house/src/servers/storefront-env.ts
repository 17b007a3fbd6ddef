import { buildEnv } from "../build/build-env.js"
import type { Places } from "../settings/places.js"
import type { Settings } from "../settings/settings.js"
import type { Addresses } from "./addresses.js"

/** What the storefront reads from its environment. Pictures bear the backend's public address, so it must know that one. */
export function storefrontEnv(settings: Settings, places: Places, addresses: Addresses, publishableKey: string): NodeJS.ProcessEnv {
  return buildEnv({
    BACKEND_URL: addresses.backend,
    STOREFRONT_URL: addresses.shop,
    PUBLISHABLE_KEY: publishableKey,
    NEXT_DIST_DIR: places.distDir,
    HOSTNAME: addresses.host,
    PORT: String(settings.SHOP_PORT),
  })
}
