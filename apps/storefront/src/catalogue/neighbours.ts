/** A few more than are shown: some may be sold. */
const CHOSEN = 8

/**
 * The handles of the things that follow `handle` in `newestFirst`, and where those end, of its newest. A thing that is not in
 * the list yet has the newest beside it.
 */
export function neighboursOf(handle: string, newestFirst: readonly string[]): string[] {
  const place = newestFirst.indexOf(handle)
  const earlier = newestFirst.slice(place + 1, place + 1 + CHOSEN)
  const newest = newestFirst.slice(0, Math.min(Math.max(place, 0), CHOSEN - earlier.length))
  return [...earlier, ...newest]
}
