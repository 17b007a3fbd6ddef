import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** Who signs in how. An actor without a list could use any provider. */
export const authMethodsPerActor = { user: ["emailpass"], customer: ["emailpass"], maker: ["card"] }

/** Medusa's auth module with the youth's card beside e-mail and password. The locking module lets tries of one card take turns. */
export const authModule = (secret: string) => ({
  resolve: "@medusajs/medusa/auth",
  dependencies: [Modules.CACHE, Modules.LOCKING, ContainerRegistrationKeys.LOGGER],
  options: {
    providers: [
      { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
      { resolve: "./src/modules/maker-card", id: "card", options: { secret } },
    ],
  },
})
