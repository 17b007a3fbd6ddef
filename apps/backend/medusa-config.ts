import path from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import { authModule, authMethodsPerActor } from "./src/config/auth-module"
import { mailProvider } from "./src/config/mail-provider"
import { readEnvironment } from "./src/config/read-environment"
import { paymentProviders } from "./src/config/payment-providers"
import { redisModules } from "./src/config/redis-modules"
import { soleServer } from "./src/config/sole-server"
import { storeRestrictedFields } from "./src/config/store-restricted-fields"
import { discreetLogger } from "./src/logging/discreet-logger"

process.env.MEDUSA_DISABLE_TELEMETRY = "true"

const environment = readEnvironment()
const origins = [environment.STOREFRONT_URL, environment.BACKEND_URL].join(",")

module.exports = defineConfig({
  logger: discreetLogger,
  projectConfig: {
    databaseUrl: environment.DATABASE_URL,
    redisUrl: environment.REDIS_URL,
    // Over plain http a browser drops a secure cookie, and nobody could sign in to the admin.
    cookieOptions: { secure: environment.BACKEND_URL.startsWith("https:"), sameSite: "lax" },
    http: {
      storeCors: environment.STOREFRONT_URL,
      adminCors: origins,
      authCors: origins,
      jwtSecret: environment.JWT_SECRET,
      // A youth's token on a shared tablet lives ten minutes; staff have a session.
      jwtExpiresIn: "10m",
      cookieSecret: environment.COOKIE_SECRET,
      authMethodsPerActor,
      restrictedFields: { store: storeRestrictedFields },
    },
  },
  admin: { path: "/app" },
  featureFlags: { translation: true },
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    { resolve: "./src/modules/seller" },
    { resolve: "./src/modules/pickup" },
    { resolve: "./src/modules/price-history" },
    { resolve: "./src/modules/till" },
    { resolve: "./src/modules/stock-guard" },
    { resolve: "./src/modules/after-purchase" },
    { resolve: "@medusajs/medusa/payment", options: { providers: paymentProviders(environment.DEMO) } },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
          mailProvider(environment),
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "./src/modules/picture-files",
            id: "local",
            options: {
              upload_dir: path.join(environment.UPLOAD_DIR, "public"),
              private_upload_dir: path.join(environment.UPLOAD_DIR, "private"),
              backend_url: `${environment.BACKEND_URL}/static`,
            },
          },
        ],
      },
    },
    { resolve: "./src/modules/ledger" },
    { resolve: "./src/modules/workshop" },
    { resolve: "./src/modules/catalogue-outbox" },
    authModule(environment.LINK_SECRET),
    ...redisModules(environment.REDIS_URL),
    ...soleServer(process.argv[2], environment.DATABASE_URL, environment.REDIS_URL),
  ],
})
