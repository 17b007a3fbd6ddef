import type { TillMeans } from "@verksted/contracts/till"

/** What each means is called, and the key that chooses it. */
export const meansName: Record<TillMeans, string> = { cash: "Kontant", external_card: "Kortterminal", vipps: "Vipps" }
export const meansKey: Record<TillMeans, string> = { cash: "F2", external_card: "F3", vipps: "F4" }

export const meansOfKey = (key: string): TillMeans | null => {
  if (key === "F2") return "cash"
  if (key === "F3") return "external_card"
  return key === "F4" ? "vipps" : null
}
