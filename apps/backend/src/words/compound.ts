import { lexicons } from "./lexicon"

/** The parts of a compound in their base forms, and the compound itself in its. */
export type Compound = { lemma: string; parts: [string, string] }

/** Shorter words stand at the end of too many others: sy, kle. */
const SHORTEST_HEAD = 3
const SHORTEST_LEFT = 2

/** Heads that may follow any word, known or not: «mønsterlue». Each is rare as the mere end of another word. */
const openHeads = new Set(["lue", "vott", "vante", "sokk", "strømpe", "genser", "skjerf", "teppe", "veske", "fjøl", "kniv", "forkle"])
const SHORTEST_UNKNOWN = 3

/** First parts that tell something whatever follows: «strikkepinne» is about strikk. */
const openLefts = new Set(["strikk", "hekl", "bomull"])

const lemma = (word: string) => lexicons.nb.lemmaOf.get(word)

/** Norwegian binds with nothing, e or s, and writes no letter three times: ull + lue = ullue. */
function cuts(word: string): { left: string; right: string }[] {
  const all: { left: string; right: string }[] = []
  for (let at = SHORTEST_LEFT; at <= word.length - SHORTEST_HEAD + 1; at++) {
    const left = word.slice(0, at)
    const right = word.slice(at)
    if (right.length >= SHORTEST_HEAD) all.push({ left, right })
    if (left.at(-1) === left.at(-2)) all.push({ left, right: (left.at(-1) ?? "") + right })
  }
  return all.filter(({ right }) => right.length >= SHORTEST_HEAD)
}

function leftOf(left: string): string | undefined {
  return lemma(left) ?? (/[es]$/.test(left) && left.length > SHORTEST_LEFT ? lemma(left.slice(0, -1)) : undefined)
}

/**
 * The two parts of a Norwegian compound: strikkeluene → strikk + lue, skjærefjøl → skjær + fjøl. The longest known
 * head wins. Null when it is none that we know: flue, sokkel and bluse hold no lue, sokk or lue.
 */
export function splitCompound(word: string): Compound | null {
  const found = cuts(word)
  for (const { left, right } of found) {
    const [first, head] = [leftOf(left), lemma(right)]
    if (first && head) return { lemma: left + head, parts: [first, head] }
  }
  for (const { left, right } of found) {
    const head = lemma(right)
    if (head && openHeads.has(head) && left.length >= SHORTEST_UNKNOWN) return { lemma: left + head, parts: [left, head] }
  }
  for (const { left, right } of found.toReversed()) {
    const first = leftOf(left)
    if (first && openLefts.has(first)) return { lemma: word, parts: [first, right] }
  }
  return null
}
