const HOUR = 60 * 60

/** A drawn picture as an answer; browsers and social media may keep it for an hour. */
export function pngResponse(base64: string | null): Response {
  if (base64 === null) return new Response(null, { status: 404 })
  return new Response(Uint8Array.from(Buffer.from(base64, "base64")), { headers: { "content-type": "image/png", "cache-control": `public, max-age=${HOUR}` } })
}
