import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { RateLimitName } from "../config/rate-limits"
import { rateLimit } from "./rate-limit"

/** Requests of these methods to addresses that match count for each of these limits. */
export type LimitedRoute = { matcher: RegExp; methods: ("GET" | "POST" | "DELETE")[]; limits: RateLimitName[] }

// Matched as Express matches: whatever the case, with or without a last slash.
export const limitedRoutes: readonly LimitedRoute[] = [
  { matcher: /^\/store\/search(\/|$)/i, methods: ["GET", "POST"], limits: ["search"] },
  { matcher: /^\/store\/carts(\/|$)/i, methods: ["POST", "DELETE"], limits: ["cart"] },
  { matcher: /^\/store\/carts\/[^/]+\/complete\/?$/i, methods: ["POST"], limits: ["checkout"] },
  { matcher: /^\/store\/payment-collections\/[^/]+\/payment-sessions\/?$/i, methods: ["POST"], limits: ["checkout"] },
  { matcher: /^\/store\/carts\/[^/]+\/hold\/?$/i, methods: ["POST"], limits: ["hold"] },
  { matcher: /^\/store\/order-links\/?$/i, methods: ["POST"], limits: ["orderLookUp"] },
  { matcher: /^\/store\/order-pages\/[^/]+(\/|$)/i, methods: ["GET"], limits: ["orderLookUp"] },
  { matcher: /^\/store\/order-pages\/[^/]+\/.+/i, methods: ["POST"], limits: ["orderRequest"] },
  { matcher: /^\/store\/account\/sessions\/?$/i, methods: ["POST"], limits: ["signIn", "signInAccount"] },
  { matcher: /^\/store\/account\/(registrations\/complete|passwords|deletion)\/?$/i, methods: ["POST"], limits: ["signIn"] },
  { matcher: /^\/store\/account\/(registrations|password-links)\/?$/i, methods: ["POST"], limits: ["mail", "mailAddress"] },
  { matcher: /^\/store\/order-link-mails\/?$/i, methods: ["POST"], limits: ["mail", "mailAddress"] },
  { matcher: /^\/auth\/[^/]+\/[^/]+\/?$/i, methods: ["GET", "POST"], limits: ["signIn", "signInAccount"] },
  { matcher: /^\/auth\/[^/]+\/[^/]+\/(register|reset-password)\/?$/i, methods: ["POST"], limits: ["mail", "mailAddress"] },
  { matcher: /^\/auth\/[^/]+\/[^/]+\/update\/?$/i, methods: ["POST"], limits: ["signIn"] },
]

export const rateLimitedRoutes: MiddlewareRoute[] = limitedRoutes.map(({ matcher, methods, limits }) => ({ matcher, methods, middlewares: limits.map(rateLimit) }))
