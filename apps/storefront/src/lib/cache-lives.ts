const HALF_MINUTE = 30
const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const YEAR = 365 * DAY

/**
 * How long what is read for the catalogue is kept, in seconds: `stale` by an open tab (Next allows no less in a static
 * page), `revalidate` until it is read again behind the visitor's back, `expire` until nobody is shown it any more. Changes
 * come by tags; the times are the net below.
 */
export const cacheLives = {
  /** Shown for as long as the backend is away. */
  catalogue: { stale: HALF_MINUTE, revalidate: HOUR, expire: YEAR },
  /** Sentences that are true for a day. */
  daily: { stale: HALF_MINUTE, revalidate: DAY, expire: YEAR },
  /** What was not there: soon asked again, and soon forgotten. Next keeps nothing shorter in a static page. */
  missing: { stale: MINUTE, revalidate: MINUTE, expire: 5 * MINUTE },
}
