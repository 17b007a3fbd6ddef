/** A workshop's name inside a sentence: «i strikkeverkstedet». A name of more words or capitals stands as it is. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}+$/u.test(name) ? name.toLocaleLowerCase("nb") : name
}
