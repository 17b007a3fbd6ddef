import { createHash } from "node:crypto"
import type { OutgoingHttpHeaders } from "node:http"
import { encode, type Encoding } from "./encoding.js"
import { travelling } from "./ask-next.js"
import { ASK_EACH_TIME, isForCaches, isHtml, isShared, type Rendered } from "./rendered-page.js"
import { scriptHashes } from "./script-hashes.js"
import { contentSecurityPolicy } from "./security-headers.js"

/** A page ready for visitors: Next's answer with its policy, a tag of its content, and its body in each encoding asked for. */
export type Page = {
  status: number
  headers: OutgoingHttpHeaders
  etag: string
  shared: boolean
  bodyIn: (encoding: Encoding) => Promise<Buffer>
}

// Next's notes to a cache in front of it.
const NOT_FOR_VISITORS = ["content-length", "etag", "x-nextjs-cache", "x-nextjs-prerender", "x-nextjs-stale-time", "x-powered-by"]

export function makePage(rendered: Rendered, isHttps: boolean): Page {
  const shared = isShared(rendered)
  const headers: OutgoingHttpHeaders = Object.fromEntries(Object.entries(travelling(rendered.headers)).filter(([name]) => !NOT_FOR_VISITORS.includes(name)))
  if (isForCaches(rendered)) headers["cache-control"] = ASK_EACH_TIME
  if (isHtml(rendered.headers)) headers["content-security-policy"] = contentSecurityPolicy(scriptHashes(rendered.body.toString("utf8")), isHttps)
  headers.vary = "accept-encoding"
  const encoded = new Map<Encoding, Promise<Buffer>>()
  return {
    status: rendered.status,
    headers,
    etag: `W/"${createHash("sha256").update(rendered.body).digest("base64url").slice(0, 22)}"`,
    shared,
    bodyIn(encoding) {
      const known = encoded.get(encoding) ?? encode(rendered.body, encoding)
      encoded.set(encoding, known)
      return known
    },
  }
}
