import { Redis } from "ioredis"
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis } from "rate-limiter-flexible"
import { readEnvironment } from "../config/read-environment"
import { rateLimits, type RateLimitName } from "../config/rate-limits"

let redis: Redis | undefined

/** One connection for all counters. A lost one is made again by the client itself, and requests are counted here meanwhile. */
function connection(url: string): Redis {
  redis ??= new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 }).on("error", () => undefined)
  return redis
}

const counters = new Map<RateLimitName, RateLimiterAbstract>()

/** The counter of a limit: in Redis when there is one, so that several servers count together; else in memory. */
export function counterOf(name: RateLimitName): RateLimiterAbstract {
  const known = counters.get(name)
  if (known) return known
  const { limit, per } = rateLimits[name]
  const options = { keyPrefix: `rate-limit:${name}`, points: limit, duration: per }
  const memory = new RateLimiterMemory(options)
  const { REDIS_URL } = readEnvironment()
  const counter = REDIS_URL ? new RateLimiterRedis({ ...options, storeClient: connection(REDIS_URL), insuranceLimiter: memory }) : memory
  counters.set(name, counter)
  return counter
}
