import { createHmac, timingSafeEqual } from "node:crypto"

/** What a link in an e-mail lets its holder do, and until when (milliseconds since 1970). */
export type MailLink = { purpose: "register" | "password"; email: string; until: number }

const signature = (payload: string, bound: string, secret: string) => createHmac("sha256", secret).update(`account-link:${payload}:${bound}`).digest()

/**
 * The token of a link: `<payload>.<HMAC-SHA256>`, both base64url. Who holds it has read mail at that address.
 * @param bound something that ends with the link's use, so that it opens once; empty for none
 */
export function mailLinkToken(link: MailLink, bound: string, secret: string): string {
  const payload = Buffer.from(JSON.stringify([link.purpose, link.email, link.until])).toString("base64url")
  return `${payload}.${signature(payload, bound, secret).toString("base64url")}`
}

/** What the token says of itself; it proves nothing before `opens` has agreed. */
function claimed(payload: string): MailLink | null {
  try {
    const [purpose, email, until] = JSON.parse(Buffer.from(payload, "base64url").toString()) as unknown[]
    if ((purpose !== "register" && purpose !== "password") || typeof email !== "string" || typeof until !== "number") return null
    return { purpose, email, until }
  } catch {
    return null
  }
}

/**
 * The address that the token proves; null for a wrong, old or used one, or one for another purpose.
 * @param boundOf what a link for that address is bound to now
 */
export async function provenEmail(token: string, purpose: MailLink["purpose"], boundOf: (email: string) => Promise<string | null>, secret: string, now: Date): Promise<string | null> {
  const [payload = "", given = ""] = token.split(".")
  const link = claimed(payload)
  if (!link || link.purpose !== purpose || link.until <= now.getTime()) return null
  const bound = await boundOf(link.email)
  if (bound === null) return null
  const expected = signature(payload, bound, secret)
  const actual = Buffer.from(given, "base64url")
  return actual.length === expected.length && timingSafeEqual(actual, expected) && token === mailLinkToken(link, bound, secret) ? link.email : null
}
