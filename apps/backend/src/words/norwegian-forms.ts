const afterConsonant = ["", "e", "en", "a", "et", "er", "ene", "ane"]
const afterE = ["e", "en", "a", "et", "er", "ene", "ane"]
const afterEr = ["", "e", "en", "a", "et", "ne"]
const afterVowel = ["", "en", "a", "et", "er", "ene"]
const ofVerbs = ["", "e", "et", "a", "er", "te", "ing", "ingen", "ende"]

const vowel = /[aeiouyæøå]/

function withEndings(word: string): string[] {
  const root = word.slice(0, -1)
  if (word.endsWith("e") && vowel.test(root)) return afterE.map((ending) => root + ending)
  if (word.endsWith("er")) return afterEr.map((ending) => word + ending)
  if (vowel.test(word.at(-1) ?? "")) return afterVowel.map((ending) => word + ending)
  // Rom, rommet: a single m is doubled before an ending.
  if (/[aeiouyæøå]m$/.test(word)) return [word, ...afterConsonant.slice(1).map((ending) => `${word}m${ending}`)]
  return afterConsonant.map((ending) => word + ending)
}

/**
 * Every form that a Norwegian noun or adjective, or the stem of a verb, may take: lue → luen, lua, luer, luene, luas …
 * More than grammar allows, since nobody asks for a form that does not exist.
 */
export function norwegianForms(word: string, kind: "noun" | "verb"): string[] {
  const forms = kind === "verb" ? ofVerbs.map((ending) => word + ending) : withEndings(word)
  return [...forms, ...forms.filter((form) => !form.endsWith("s")).map((form) => `${form}s`)]
}
