type Channels = readonly [number, number, number]

const channels = (hex: string): Channels => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]

const hexOf = (parts: Channels): string =>
  `#${parts.map((part) => Math.round(Math.min(255, Math.max(0, part))).toString(16).padStart(2, "0")).join("")}`

/** The colour a share `t` of the way from one `#rrggbb` to another. */
export function mix(from: string, to: string, t: number): string {
  const [a, b] = [channels(from), channels(to)]
  return hexOf([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t])
}

/** Lighter (up to 1) or darker (down to −1). Shadows turn warm, as they do on a table in daylight. */
export const shade = (colour: string, amount: number): string =>
  amount >= 0 ? mix(colour, "#fffaf0", amount) : mix(colour, "#1d130c", -amount)
