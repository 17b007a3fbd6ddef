import { fibrePart, type CareCode, type FibreName, type FibrePart, type FibrePartOf } from "@verksted/contracts/textile"

const fibres: Readonly<Record<string, FibreName>> = {
  ull: "wool", alpakka: "alpaca", mohair: "mohair", bomull: "cotton", lin: "linen", polyester: "polyester", polyamid: "polyamide", elastan: "elastane",
}

const parts: Readonly<Record<string, FibrePart>> = { Ytterstoff: "outer", Fôr: "lining", Trekk: "cover", Fyll: "filling", Strikk: "elastic" }

const care: Readonly<Record<string, CareCode>> = {
  "Håndvask 30 °C": "hand_30", "Tørkes flatt": "dry_flat", "Maskinvask 30 °C": "machine_30", "Maskinvask 40 °C": "machine_40",
  "Maskinvask 60 °C": "machine_60", "Maskinvask 40 °C, ullprogram": "machine_40_wool", "Tørkes av": "wipe", "Tørkes av med fuktig klut": "wipe_damp",
  "Strykes fuktig": "iron_damp",
}

const sentences = (text: string) => text.split(/\.\s*/).filter(Boolean)

/** «Trekk: 100 % bomull. Fyll: 100 % ull», as the catalogue writes it, by codes. */
export function fibresOf(materials: string): FibrePartOf[] {
  return sentences(materials).map((sentence) => {
    const [, part, list = sentence] = /^(\p{L}+): (.*)$/u.exec(sentence) ?? []
    const shares = [...list.matchAll(/(\d+) % (\p{L}+)/gu)].map(([, percent, fibre = ""]) => ({ percent: Number(percent), fibre: fibres[fibre] ?? "other" }))
    return fibrePart.parse({ part: part ? parts[part] : "whole", fibres: shares })
  })
}

/** «Håndvask 30 °C. Tørkes flatt.» by codes; null where a sentence has none. */
export function careCodesOf(text: string): CareCode[] | null {
  const codes = sentences(text).map((sentence) => care[sentence])
  return codes.every((code) => code !== undefined) ? codes : null
}
