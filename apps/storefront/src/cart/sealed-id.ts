import { createHmac, timingSafeEqual } from "node:crypto"

const CART_ID = /^cart_[0-9A-Z]{26}$/
const sealOf = (id: string, secret: string) => createHmac("sha256", secret).update(`cart:${id}`).digest("base64url")

/** The cart's id with the shop's seal on it. */
export const sealId = (id: string, secret: string): string => `${id}.${sealOf(id, secret)}`

/** The id under the shop's own seal; null for anything else: an id that somebody guessed, found or changed opens no cart. */
export function unsealId(value: string | undefined, secret: string): string | null {
  const [id = "", seal = "", ...more] = (value ?? "").split(".")
  if (!CART_ID.test(id) || more.length > 0) return null
  const [given, right] = [Buffer.from(seal), Buffer.from(sealOf(id, secret))]
  return given.length === right.length && timingSafeEqual(given, right) ? id : null
}
