import type { IncomingHttpHeaders } from "node:http"
import { addressOf } from "@verksted/contracts/visitor"

/**
 * A visitor's headers as Next gets them: with whom this server heard, and without what only a proxy of ours may say. Next
 * believes `X-Forwarded-Host` when it checks where an action was sent from.
 * @param proxies how many reverse proxies of our own every request passes
 */
export function requestHeaders(headers: IncomingHttpHeaders, heard: string | undefined, proxies: number): IncomingHttpHeaders {
  const { "x-forwarded-for": told, "x-forwarded-host": host, "x-forwarded-proto": proto, ...own } = headers
  const believed = proxies > 0 ? { ...(host ? { "x-forwarded-host": host } : {}), ...(proto ? { "x-forwarded-proto": proto } : {}) } : {}
  return { ...own, ...believed, "x-forwarded-for": addressOf(heard, told, proxies) }
}
