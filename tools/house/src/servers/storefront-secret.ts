import { createHmac } from "node:crypto"
import type { Secrets } from "../settings/secrets.js"
import type { Settings } from "../settings/settings.js"

/**
 * What backend and storefront alone know, to sign what they tell each other. Unless it is set it is made of the link secret,
 * so that machines that share that one need no other.
 */
export function storefrontSecret({ STOREFRONT_SECRET, LINK_SECRET }: Pick<Settings, "STOREFRONT_SECRET" | "LINK_SECRET">, { link }: Pick<Secrets, "link">): string {
  return STOREFRONT_SECRET ?? createHmac("sha256", LINK_SECRET ?? link).update("storefront").digest("base64url")
}
