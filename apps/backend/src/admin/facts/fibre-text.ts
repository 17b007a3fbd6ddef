import type { FibrePartOf } from "@verksted/contracts/textile"
import { fibreWords, partWords } from "./textile-words"

const keyOf = <Key extends string>(words: Record<Key, string>, said: string): Key | undefined =>
  (Object.keys(words) as Key[]).find((key) => words[key].toLowerCase() === said.trim().toLowerCase())

/** Fibres as staff write them: a line for each part, «Trekk: 80 % bomull, 20 % polyester». */
export const fibreText = (parts: readonly FibrePartOf[]): string =>
  parts.map(({ part, fibres }) => `${partWords[part] ? `${partWords[part]}: ` : ""}${fibres.map(({ fibre, percent }) => `${percent} % ${fibreWords[fibre]}`).join(", ")}`).join("\n")

/** What those lines say, unchecked sums and all; null for a line that says nothing known. */
export function fibresFromText(text: string): { part: string; fibres: { fibre: string; percent: number }[] }[] | null {
  const lines = text.split("\n").filter((line) => line.trim())
  const parts = lines.map((line) => {
    const [, said = "", list = ""] = /^(?:([^:%]+):)?(.*)$/.exec(line) ?? []
    const part = keyOf(partWords, said)
    const fibres = list.split(",").map((share) => {
      const [, percent, word = ""] = /^\s*(\d+)\s*%?\s*(\D+?)\s*$/.exec(share) ?? []
      const fibre = keyOf(fibreWords, word)
      return percent && fibre ? { fibre, percent: Number(percent) } : null
    })
    return part && fibres.every((share) => share !== null) ? { part, fibres } : null
  })
  return parts.every((part) => part !== null) ? parts : null
}
