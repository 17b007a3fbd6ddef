import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rateLimits, type RateLimit, type RateLimitName } from "../config/rate-limits"
import { subjectOf } from "../rate-limit/subject-of"
import { giveBack, take } from "../rate-limit/take"
import { waitSentence } from "../rate-limit/wait-sentence"
import { TooManyTries } from "./too-many-tries"

/** A middleware that holds a route to one of the limits in `src/config/rate-limits.ts`: 429 with `Retry-After` beyond it. */
export function rateLimit(name: RateLimitName) {
  const { by, counts }: RateLimit = rateLimits[name]
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const subject = await subjectOf(by, req)
    if (!subject) return next()
    const seconds = await take(name, subject)
    if (seconds !== null) throw new TooManyTries(waitSentence(seconds), seconds)
    if (counts === "failures") {
      res.once("finish", () => {
        if (res.statusCode < 400) giveBack(name, subject).catch(() => undefined)
      })
    }
    next()
  }
}
