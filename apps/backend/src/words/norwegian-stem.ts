const endings = /(?:ene|ane|en|et|er|ar|e|a)$/

/** What remains must still be a word: at least three letters, one of them a vowel. */
const isWord = (rest: string) => rest.length >= 3 && /[aeiouyæøå]/.test(rest)

/** A word that no dictionary knows without its Norwegian endings: fjellbrisen → fjellbris. Light on purpose; a name is mostly left as it is. */
export function norwegianStem(word: string): string {
  const bare = word.length > 5 && /[^s]s$/.test(word) ? word.slice(0, -1) : word
  const rest = bare.replace(endings, "")
  return isWord(rest) ? rest : bare
}
