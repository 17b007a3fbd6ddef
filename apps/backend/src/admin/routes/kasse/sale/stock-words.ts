/** Shown from here on without a number: things without stock keeping are always there. */
const UNCOUNTED = 900

/** «3 igjen»: pieces that are free beyond those in the cart. */
export function stockWords(left: number): string {
  if (left <= 0) return "Ingen igjen"
  return left >= UNCOUNTED ? "På lager" : `${left} igjen`
}
