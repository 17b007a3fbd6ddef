import { buildEnv } from "../build/build-env.js"
import type { Places } from "../settings/places.js"
import type { Settings } from "../settings/settings.js"
import type { Addresses } from "./addresses.js"

/** What the storefront reads from its environment. It talks to the backend on this machine, whatever the public address. */
export function storefrontEnv(settings: Settings, places: Places, addresses: Addresses, publishableKey: string): NodeJS.ProcessEnv {
  return buildEnv({
    BACKEND_URL: `http://localhost:${settings.BACKEND_PORT}`,
    STOREFRONT_URL: addresses.shop,
    PUBLISHABLE_KEY: publishableKey,
    NEXT_DIST_DIR: places.distDir,
    HOSTNAME: addresses.host,
    PORT: String(settings.SHOP_PORT),
  })
}
