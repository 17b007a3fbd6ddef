import { createHmac, timingSafeEqual } from "node:crypto"

const signature = (orderId: string, secret: string) => createHmac("sha256", secret).update(`order-page:${orderId}`).digest()

/** The token of an order's page: `<order id>.<base64url HMAC-SHA256>`. Who has it may read the order; nothing expires. */
export function orderToken(orderId: string, secret: string): string {
  return `${orderId}.${signature(orderId, secret).toString("base64url")}`
}

/** The order that a token opens; null for a token that was not made with this secret. Takes the same time either way. */
export function orderIdOf(token: string, secret: string): string | null {
  const dot = token.lastIndexOf(".")
  const orderId = token.slice(0, Math.max(dot, 0))
  const expected = signature(orderId, secret)
  const given = Buffer.from(token.slice(dot + 1), "base64url")
  const equal = given.length === expected.length && timingSafeEqual(given, expected)
  // Two spellings of base64url may decode alike: only the one we write opens the page.
  return equal && token === orderToken(orderId, secret) ? orderId : null
}
