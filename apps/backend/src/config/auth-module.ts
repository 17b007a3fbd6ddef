import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CUSTOMER_PROVIDER } from "../modules/customer-password/provider-id"

/**
 * Who signs in how at Medusa's own /auth routes. An actor without a list could use any provider; customers can use none
 * there, since those routes tell who has an account and ask for no proof of the address: theirs are in /store/account.
 */
export const authMethodsPerActor = { user: ["emailpass"], customer: [], maker: ["card"] }

/** Medusa's auth module with the youth's card and customers' passwords beside staff's. The locking module lets tries of one card take turns. */
export const authModule = (secret: string) => ({
  resolve: "@medusajs/medusa/auth",
  dependencies: [Modules.CACHE, Modules.LOCKING, ContainerRegistrationKeys.LOGGER],
  options: {
    providers: [
      { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
      { resolve: "./src/modules/customer-password", id: CUSTOMER_PROVIDER },
      { resolve: "./src/modules/maker-card", id: "card", options: { secret } },
    ],
  },
})
