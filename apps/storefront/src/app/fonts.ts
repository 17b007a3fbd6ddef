import localFont from "next/font/local"

/** Headings: Fraunces, soft and tight. */
export const heading = localFont({
  src: "../../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-soft-normal.woff2",
  variable: "--font-fraunces",
  weight: "100 900",
  display: "swap",
  adjustFontFallback: "Times New Roman",
})

/** Text and everything a person works in: drawn for readers with low vision. */
export const text = localFont({
  src: "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  variable: "--font-atkinson",
  weight: "200 800",
  display: "swap",
  adjustFontFallback: "Arial",
})
