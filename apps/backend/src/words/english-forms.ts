/** Singular and plural of an English noun: knife → knives, berry → berries. */
export function englishForms(word: string): string[] {
  if (/(?:s|x|ch|sh)$/.test(word)) return [word, `${word}es`]
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`]
  if (/fe?$/.test(word)) return [word, `${word}s`, word.replace(/fe?$/, "ves")]
  return [word, `${word}s`]
}

/** A word that no dictionary knows, without its English plural: mountains → mountain. */
export function englishStem(word: string): string {
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2)
  return word.replace(/s$/, "")
}
