const MINUTE = 60

/** The whole minutes in a `Retry-After` of seconds; one when it says nothing sensible. */
export function waitMinutes(retryAfter: string | null): number {
  const seconds = Number(retryAfter)
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds / MINUTE)) : 1
}
