const NOTES = [5000, 10_000, 20_000, 50_000, 100_000]

/** Amounts that a customer is likely to hand over, in øre: even money, then the next of each note. At most five. */
export function quickAmounts(due: number): number[] {
  if (due <= 0) return []
  const rounded = NOTES.map((note) => Math.ceil(due / note) * note)
  return [...new Set([due, ...rounded])].sort((a, b) => a - b).slice(0, 5)
}
