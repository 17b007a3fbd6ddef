/** What the clerk typed as øre: «500», «249,50», «1 000». Null when it is not an amount. */
export function oreOfText(text: string): number | null {
  const plain = text.replace(/[\s\u00a0]/g, "").replace(/kr\.?$/i, "")
  const match = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(plain)
  return match ? Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0")) : null
}

const NOTES = [5000, 10_000, 20_000, 50_000, 100_000]

/** Amounts that a customer is likely to hand over, in øre: even money, then the next of each note. At most five. */
export function quickAmounts(due: number): number[] {
  if (due <= 0) return []
  const rounded = NOTES.map((note) => Math.ceil(due / note) * note)
  return [...new Set([due, ...rounded])].sort((a, b) => a - b).slice(0, 5)
}
