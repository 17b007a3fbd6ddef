/** A maker's card in the demo: the code that is spoken or scanned, and the PIN. Public on purpose: the demo prints them. */
export type DemoCard = { readonly maker: string; readonly code: string; readonly pin: string }

/** One card for each maker of the catalogue. */
export const demoCards: readonly DemoCard[] = [
  { maker: "m01", code: "K7RV-3EFA", pin: "2741" },
  { maker: "m02", code: "B4SH-9TQM", pin: "5083" },
  { maker: "m03", code: "LY6N-G2WD", pin: "9316" },
  { maker: "m04", code: "HV8R-5KCX", pin: "4427" },
  { maker: "m05", code: "S3QK-7JPB", pin: "8160" },
  { maker: "m06", code: "GM5T-4ZEN", pin: "3592" },
  { maker: "m07", code: "BD9G-6UHS", pin: "7038" },
  { maker: "m08", code: "RN2V-8YAF", pin: "6275" },
  { maker: "m09", code: "M6SE-3XKT", pin: "1849" },
  { maker: "m10", code: "KV4T-9CWH", pin: "9503" },
  { maker: "m11", code: "FN7Z-5RDJ", pin: "2966" },
  { maker: "m12", code: "TD8P-2QGM", pin: "5714" },
]
