import { pick, type Random } from "./drawing/shared/random.js"

const FIRST = ["Fjell", "Nord", "Skog", "Hav", "Morgen", "Kvelds", "Vinter", "Sommer", "Høst", "Vår", "Snø", "Frost", "Måne", "Sol", "Stjerne", "Sjø", "Elve", "Hei", "Myr", "Bjørke"]
const LAST = ["bris", "lys", "ro", "glød", "rim", "dogg", "lyng", "vind", "skygge", "sang", "drøm", "blikk", "løv", "stein", "mose", "duft", "skum", "regn", "tåke", "glans"]
const COLOURS = ["grå", "mosegrønn", "havblå", "rustrød", "sennepsgul", "naturhvit", "sort", "rosa", "lilla", "turkis", "brun", "oransje"]

const LETTERS: Readonly<Record<string, string>> = { æ: "ae", ø: "o", å: "aa" }

/** «Lue «Fjellbris»» → «Lue», «Kluter i bomull, tre stk.» → «Kluter i bomull» and «tre stk.»: what a thing is, without its own name. */
function kindOf(title: string): { noun: string; rest: string } {
  const [noun = "", ...rest] = title.replace(/«[^»]*»,?\s*/u, "").trim().split(/,\s*/)
  return { noun: noun.charAt(0).toUpperCase() + noun.slice(1), rest: rest.map((part) => `, ${part}`).join("") }
}

/** Another thing of the same kind: «Lue «Havglød», mosegrønn». */
export function siblingTitle(title: string, random: Random): string {
  const { noun, rest } = kindOf(title)
  return `${noun} «${pick(random, FIRST)}${pick(random, LAST)}»${rest}, ${pick(random, COLOURS)}`
}

/** The title as an address, with a number that makes it the only one. */
export function handleOf(title: string, number: number): string {
  const plain = title.toLowerCase().replace(/[æøå]/gu, (letter) => LETTERS[letter] ?? "")
  return `${plain.replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/g, "")}-${number}`
}
