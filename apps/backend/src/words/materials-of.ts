import { analyseWord } from "./analyse-word"
import { tellingWords } from "./document-words"
import { materials, type Material } from "./dictionary/materials"

/**
 * The materials that a thing's text names, and its fibres (English codes): «Trekk: 100 % bomull. Fyll: 100 % ull» is
 * bomull and ull; bjørk is tre too.
 */
export function materialsOf(text: string, fibres: readonly string[] = []): string[] {
  const keys = new Set(tellingWords(text, "nb").flatMap((word) => {
    const { lemma, parts } = analyseWord(word, "nb")
    return [lemma, ...parts]
  }))
  const named = materials.filter(({ nb, en }) => nb.some((word) => keys.has(word)) || en.some((word) => fibres.includes(word)))
  return [...new Set(named.flatMap(({ key, kind }) => (kind ? [key, kind] : [key])))]
}

/** What a material is called; null for a key that no longer is one. */
export function materialLabel(key: string, language: keyof Material["label"]): string | null {
  return materials.find((material) => material.key === key)?.label[language] ?? null
}
