/** A refusal that the error handler answers with 429 and `Retry-After`; Medusa has no such error type. */
export class TooManyTries extends Error {
  readonly status = 429
  readonly statusCode = 429
  readonly expose = true

  /** @param retryAfter seconds until a new try may succeed */
  constructor(message: string, readonly retryAfter: number) {
    super(message)
  }
}
