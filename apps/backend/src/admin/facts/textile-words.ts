import type { CareCode, FibreName, FibrePart } from "@verksted/contracts/textile"

/** The words that staff write and tick, by code; the shop has its own in each language. */
export const fibreWords: Record<FibreName, string> = {
  wool: "ull", merino: "merinoull", alpaca: "alpakka", mohair: "mohair", cashmere: "kasjmir", silk: "silke", cotton: "bomull", linen: "lin", hemp: "hamp",
  jute: "jute", viscose: "viskose", modal: "modal", lyocell: "lyocell", polyester: "polyester", polyamide: "polyamid", acrylic: "akryl", elastane: "elastan", other: "andre fibre",
}

export const partWords: Record<FibrePart, string> = { whole: "", outer: "Ytterstoff", lining: "Fôr", cover: "Trekk", filling: "Fyll", elastic: "Strikk" }

export const careWords: Record<CareCode, string> = {
  machine_30: "Maskinvask 30 °C", machine_40: "Maskinvask 40 °C", machine_40_wool: "Maskinvask 40 °C på ullprogram", machine_60: "Maskinvask 60 °C",
  hand_30: "Håndvask 30 °C", no_wash: "Skal ikke vaskes", wipe: "Tørkes av", wipe_damp: "Tørkes av med fuktig klut", dry_flat: "Tørkes flatt",
  no_tumble: "Ikke i tørketrommel", iron_damp: "Strykes fuktig", no_iron: "Skal ikke strykes",
}
