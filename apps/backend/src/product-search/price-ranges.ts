/** Ranges of price to choose from, in øre; from and to are included, the last is open. */
export const priceRanges = [
  { from: 0, to: 14_999 },
  { from: 15_000, to: 29_999 },
  { from: 30_000, to: 59_999 },
  { from: 60_000, to: undefined },
] as const

/** `0-14999`, `60000-`: a range's name on the wire. */
export const rangeKey = ({ from, to }: { from: number; to?: number | undefined }) => `${from}-${to ?? ""}`
