import { hmacOf, isHmacOf } from "./hmac.js"

/** Header in which the storefront hands on for whom it asks: `<address>;<hex HMAC-SHA256>`. */
export const VISITOR_HEADER = "x-verksted-visitor"

const LONGEST_ADDRESS = 45

const signed = (address: string) => `visitor:${address}`

/** The header's value for a visitor's address. Only who knows the secret can write it, so nobody passes as another. */
export async function visitorHeader(address: string, secret: string): Promise<string> {
  return `${address};${await hmacOf(signed(address), secret)}`
}

/** The address in a header that was written with this secret; null for any other. Takes the same time either way. */
export async function visitorIn(header: string, secret: string): Promise<string | null> {
  const [, address = "", hex = ""] = /^([\da-fA-F:.]+);([\da-f]{64})$/.exec(header) ?? []
  if (!address || address.length > LONGEST_ADDRESS) return null
  return (await isHmacOf(signed(address), hex, secret)) ? address : null
}

/**
 * Who asks, by network address. With proxies of our own in front, each adds to `X-Forwarded-For` whom it heard, so the
 * visitor is the entry that the outermost of them added; what stands before it anyone may have written. Without
 * proxies the header says nothing at all.
 * @param proxies how many reverse proxies of our own every request passes
 */
export function addressOf(heard: string | undefined, forwardedFor: string | readonly string[] | undefined, proxies: number): string {
  const told = (typeof forwardedFor === "string" ? [forwardedFor] : (forwardedFor ?? [])).flatMap((line) => line.split(","))
  const address = proxies > 0 ? (told.at(-proxies) ?? told[0]) : undefined
  return plain(address) || plain(heard) || "unknown"
}

/** IPv4 in IPv6's clothes is the same visitor. */
const plain = (address = "") => address.trim().replace(/^::ffff:(?=\d+\.)/i, "")
