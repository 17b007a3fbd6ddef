/** A refusal that the error handler answers with 429; Medusa has no such error type. */
export class TooManyTries extends Error {
  readonly status = 429
  readonly statusCode = 429
  readonly expose = true
}
