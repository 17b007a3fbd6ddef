/** How a word is written on a keyboard without Norwegian letters, `skjaerefjol`, `aa` and `oe` included: the same for all ways. */
export function plainLetters(word: string): string {
  return word.replace(/aa|å/g, "a").replace(/ae|æ/g, "a").replace(/oe|ø/g, "o")
}
