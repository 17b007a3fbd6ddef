/** A workshop's name inside a sentence: «i strikkeverkstedet». A name with more capitals stands as it is. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}+( \p{Ll}+)*$/u.test(name) ? name.toLocaleLowerCase("nb") : name
}
