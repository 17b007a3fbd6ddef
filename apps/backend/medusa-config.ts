import path from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import { authModule, authMethodsPerActor } from "./src/config/auth-module"
import { readEnvironment } from "./src/config/read-environment"
import { paymentProviders } from "./src/config/payment-providers"
import { redisModules } from "./src/config/redis-modules"
import { storeRestrictedFields } from "./src/config/store-restricted-fields"

process.env.MEDUSA_DISABLE_TELEMETRY = "true"

const environment = readEnvironment()
const origins = [environment.STOREFRONT_URL, environment.BACKEND_URL].join(",")

module.exports = defineConfig({
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
  modules: [
    { resolve: "./src/modules/seller" },
    { resolve: "./src/modules/pickup" },
    { resolve: "./src/modules/till" },
    { resolve: "@medusajs/medusa/payment", options: { providers: paymentProviders(environment.DEMO) } },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
          { resolve: "./src/modules/mail-folder", id: "folder", options: { channels: ["email"], directory: environment.MAIL_DIR } },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
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
    authModule(environment.LINK_SECRET),
    ...redisModules(environment.REDIS_URL),
  ],
})
