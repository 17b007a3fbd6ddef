import { buildEnv } from "../build/build-env.js"
import type { Places } from "../settings/places.js"
import type { Secrets } from "../settings/secrets.js"
import { isDemo, type Settings } from "../settings/settings.js"
import type { Addresses } from "./addresses.js"
import { proxiesBefore } from "./proxies-before.js"
import { storefrontSecret } from "./storefront-secret.js"

/** What the backend and its scripts read from their environment. */
export function backendEnv(settings: Settings, places: Places, secrets: Secrets, addresses: Addresses, databaseUrl: string): NodeJS.ProcessEnv {
  return buildEnv({
    DATABASE_URL: databaseUrl,
    JWT_SECRET: settings.JWT_SECRET ?? secrets.jwt,
    COOKIE_SECRET: settings.COOKIE_SECRET ?? secrets.cookie,
    LINK_SECRET: settings.LINK_SECRET ?? secrets.link,
    STOREFRONT_SECRET: storefrontSecret(settings, secrets),
    PROXIES: String(proxiesBefore(addresses.backend, settings)),
    BACKEND_URL: addresses.backend,
    STOREFRONT_URL: addresses.shop,
    // Past any proxy, and where the shop listens whatever its public name.
    STOREFRONT_INTERNAL_URL: settings.STOREFRONT_INTERNAL_URL ?? `http://localhost:${settings.SHOP_PORT}`,
    MAIL_DIR: places.mail,
    UPLOAD_DIR: places.uploads,
    ...(settings.SMTP_URL ? { SMTP_URL: settings.SMTP_URL } : {}),
    ...(settings.MAIL_FROM ? { MAIL_FROM: settings.MAIL_FROM } : {}),
    HOUSE_REPORT: places.report,
    DEMO: isDemo(settings) ? "1" : "0",
    DEMO_ADMIN_PASSWORD: settings.DEMO_ADMIN_PASSWORD ?? secrets.demo_admin,
    // Medusa's log of requests holds visitors' addresses, and paths that open an order or a cart by themselves.
    LOG_LEVEL: "info",
    HOST: addresses.host,
    PORT: String(settings.BACKEND_PORT),
    ...(settings.REDIS_URL ? { REDIS_URL: settings.REDIS_URL } : {}),
  })
}
