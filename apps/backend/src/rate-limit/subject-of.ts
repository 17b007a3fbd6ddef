import { createHmac } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { addressOf, VISITOR_HEADER, visitorIn } from "@verksted/contracts/visitor"
import { readEnvironment } from "../config/read-environment"
import type { RateLimit } from "../config/rate-limits"
import { networkOf } from "./network-of"

/** The visitor for whom the shop asks, by the shop's own signed word; else whoever asks. */
async function senderOf(req: MedusaRequest): Promise<string> {
  const { STOREFRONT_SECRET, PROXIES } = readEnvironment()
  const header = req.headers[VISITOR_HEADER]
  const visitor = typeof header === "string" ? await visitorIn(header, STOREFRONT_SECRET) : null
  return networkOf(visitor ?? addressOf(req.socket.remoteAddress, req.headers["x-forwarded-for"], PROXIES))
}

/** An e-mail address as a counter may keep it: not readable, and the same however it is written. */
const hidden = (email: string) => createHmac("sha256", readEnvironment().LINK_SECRET).update(`rate-limit:${email.trim().toLowerCase()}`).digest("base64url")

/** What the limit counts this request by; null when it names nothing to count by. */
export async function subjectOf(by: RateLimit["by"], req: MedusaRequest): Promise<string | null> {
  if (by === "sender") return await senderOf(req)
  const { email, identifier } = (req.body ?? {}) as { email?: unknown; identifier?: unknown }
  const named = email ?? identifier
  return typeof named === "string" && named ? hidden(named) : null
}
