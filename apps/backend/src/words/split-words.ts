/** A longer run of letters is no word of ours; the tail is cut. */
const LONGEST_WORD = 40

/** The words of a text in lower case: letters and digits, `30 × 40` and `30x40` alike as `30x40`. Emoji and signs fall away. */
export function splitWords(text: string): string[] {
  const plain = text.normalize("NFC").toLowerCase().replace(/(\d)\s*[×x]\s*(?=\d)/g, "$1x")
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => unaccented(word).slice(0, LONGEST_WORD))
}

const accents: Record<string, string> = { ä: "æ", ö: "ø" }

/** é → e and ü → u as in idé and müsli; å, æ and ø are letters of their own and stay. */
function unaccented(word: string): string {
  return Array.from(word, (letter) => (/[åæø]/.test(letter) ? letter : (accents[letter] ?? letter.normalize("NFD").replace(/\p{M}/gu, "")))).join("")
}
