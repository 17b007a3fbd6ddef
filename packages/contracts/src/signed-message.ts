import { z } from "zod"
import { hmacOf, isHmacOf } from "./hmac.js"

/** Header with the signature: `t=<Unix seconds>,v1=<hex HMAC-SHA256 of "<t>.<body>">`. */
export const SIGNATURE_HEADER = "x-verksted-signature"

/** A message older than this, or from further ahead, is refused, so that a recorded one cannot be played again later. */
export const SIGNATURE_SECONDS = 300

/** Of a signed body: the name by which a message is taken only once. */
export const signedBody = z.object({ id: z.string().min(1) })

const form = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/

/** The header's value for a body that is sent at `now` (ms since 1970). */
export async function signMessage(body: string, secret: string, now: number): Promise<string> {
  const seconds = Math.floor(now / 1000)
  return `t=${seconds},v1=${await hmacOf(`${seconds}.${body}`, secret)}`
}

/**
 * When a message was signed (ms since 1970); null for one that is not signed with this secret, was changed, or is older
 * or further ahead than `SIGNATURE_SECONDS`. Takes the same time either way.
 */
export async function signedAt(header: string | null | undefined, body: string, secret: string, now: number): Promise<number | null> {
  const [, seconds, signature] = form.exec(header ?? "") ?? []
  if (!seconds || !signature) return null
  if (Math.abs(now / 1000 - Number(seconds)) > SIGNATURE_SECONDS) return null
  const genuine = await isHmacOf(`${seconds}.${body}`, signature, secret)
  return genuine ? Number(seconds) * 1000 : null
}
