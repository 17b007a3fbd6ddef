/**
 * `limit` requests in `per` seconds, counted by what `by` names: the sender's network address (a household or a school
 * may share one), or the e-mail address that the request is about. Where only failures count, whoever succeeds is free.
 */
export type RateLimit = { limit: number; per: number; by: "sender" | "email"; counts: "requests" | "failures" }

const MINUTE = 60
const QUARTER = 15 * MINUTE
const HOUR = 60 * MINUTE

/** How often anyone may ask for what can be misused. Which routes each holds for: `src/api/rate-limited-routes.ts`. */
export const rateLimits = {
  /** As-you-type asks several times a second. */
  search: { limit: 300, per: MINUTE, by: "sender", counts: "requests" },
  cart: { limit: 300, per: MINUTE, by: "sender", counts: "requests" },
  /** Two requests a purchase. Who has stolen cards tries many. */
  checkout: { limit: 120, per: 10 * MINUTE, by: "sender", counts: "requests" },
  /** Each keeps things from everybody else for a while. One for each visit to the checkout, and one for each order. */
  hold: { limit: 120, per: QUARTER, by: "sender", counts: "requests" },
  orderLookUp: { limit: 300, per: 5 * MINUTE, by: "sender", counts: "requests" },
  /** Withdrawal, complaint, cancelling: each becomes somebody's work. */
  orderRequest: { limit: 60, per: HOUR, by: "sender", counts: "requests" },
  signIn: { limit: 50, per: QUARTER, by: "sender", counts: "failures" },
  signInAccount: { limit: 20, per: QUARTER, by: "email", counts: "failures" },
  /** Whatever sends an e-mail to an address that the sender only claims to have. */
  mail: { limit: 40, per: HOUR, by: "sender", counts: "requests" },
  mailAddress: { limit: 5, per: HOUR, by: "email", counts: "requests" },
} as const satisfies Record<string, RateLimit>

export type RateLimitName = keyof typeof rateLimits
