/** Ten minutes without a touch sign out: the tablet in the workshop is shared. */
export const REST_MS = 10 * 60 * 1000

const RENEW_EVERY_MS = 60 * 1000

/** When the page was last touched, and when the server last heard of it. Milliseconds since 1970. */
export type Rest = { touchedAt: number; renewedAt: number }

export const isRestOver = (rest: Rest, now: number): boolean => now - rest.touchedAt >= REST_MS

/** A touch: rest begins anew, and the server is told once a minute at most. */
export function touched(rest: Rest, now: number): { rest: Rest; renew: boolean } {
  const renew = now - rest.renewedAt >= RENEW_EVERY_MS
  return { rest: { touchedAt: now, renewedAt: renew ? now : rest.renewedAt }, renew }
}
