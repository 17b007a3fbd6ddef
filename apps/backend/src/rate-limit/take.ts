import { RateLimiterRes } from "rate-limiter-flexible"
import type { RateLimitName } from "../config/rate-limits"
import { counterOf } from "./counter-store"

/**
 * Counts one request of `key`; null when it is within the limit, else the seconds to wait, at least one.
 * A window begins with its first request.
 */
export async function take(name: RateLimitName, key: string): Promise<number | null> {
  try {
    await counterOf(name).consume(key)
    return null
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
  }
}

/** Takes back the count of a request that was no failed try. */
export async function giveBack(name: RateLimitName, key: string): Promise<void> {
  await counterOf(name).reward(key)
}
