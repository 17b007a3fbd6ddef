const channel = (hex: string, at: number) => {
  const value = parseInt(hex.slice(at, at + 2), 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** Least contrast of normal text with its ground (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5

/** Contrast (WCAG 2.2) of white text on `colour`, written `#rrggbb`: from 1 (white) to 21 (black). */
export function contrastWithWhite(colour: string): number {
  const luminance = 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5)
  return 1.05 / (luminance + 0.05)
}
