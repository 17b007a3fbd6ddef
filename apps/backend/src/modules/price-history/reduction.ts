/** From when on something cost what: øre including VAT. */
export type PointOfTime = { from: Date; amount: number; on_sale: boolean }

const THIRTY_DAYS_MS = 30 * 24 * 3_600_000

/** The first of the unbroken row of ever lower sale prices that ends the history. */
function firstReduction(points: readonly PointOfTime[]): number {
  let first = points.length - 1
  while (first > 0) {
    const [earlier, later] = [points[first - 1], points[first]]
    if (!earlier || !later || !earlier.on_sale || earlier.amount <= later.amount) break
    first -= 1
  }
  return first
}

/** Points where something changed: two in a row that say the same are one. */
const changes = (points: readonly PointOfTime[]) =>
  points.filter((point, index) => {
    const before = points[index - 1]
    return !before || before.amount !== point.amount || before.on_sale !== point.on_sale
  })

/**
 * The price that may be shown as «før»: the lowest in the 30 days before the price was first reduced
 * (prisopplysningsforskriften § 9a; a reduction that grows step by step counts from its first step). Null when nothing
 * is reduced now, when less than 30 days before are known, and when it was no dearer then.
 * @param history oldest first; the last one is what it costs now
 */
export function priorPrice(history: readonly PointOfTime[]): number | null {
  const points = changes(history)
  const now = points.at(-1)
  if (!now?.on_sale) return null
  const first = firstReduction(points)
  const start = points[first]?.from.getTime() ?? 0
  const window = start - THIRTY_DAYS_MS
  const before = points.slice(0, first)
  const oldest = before[0]
  if (!oldest || oldest.from.getTime() > window) return null
  // A price counts while it stood at any time within the window: until the next one came.
  const within = before.filter((_, index) => (points[index + 1]?.from.getTime() ?? start) > window)
  const lowest = Math.min(...within.map(({ amount }) => amount))
  return lowest > now.amount ? lowest : null
}
