/** Shown from here on without a number: things without stock keeping are always there. */
const UNCOUNTED = 900

/** Why a line stands out: the stock has fewer than it sells. */
export const shortWords = (available: number) => (available <= 0 ? "Ingen på lager" : `Bare ${available} på lager`)

/** «3 igjen»: pieces that are free beyond those in the cart. */
export function stockWords(left: number): string {
  if (left <= 0) return "Ingen igjen"
  return left >= UNCOUNTED ? "På lager" : `${left} igjen`
}
