import { getPostalCodeInfo } from "norwegian-postalcodes-mapper"

const SMALL = new Set(["i", "og", "på", "ved"])
const WORDS = /[^\s-]+/g

/**
 * The place of a Norwegian postal code, as people write it: `8622` → «Mo i Rana». Null for a code that the register does
 * not have. The register is Posten's, bundled: no visitor's address is asked for anywhere else.
 */
export function postalPlace(code: string): string | null {
  const found = /^\d{4}$/.test(code) ? getPostalCodeInfo(code)?.city : undefined
  if (!found) return null
  return found.toLocaleLowerCase("nb").replace(WORDS, (word, at: number) => (at > 0 && SMALL.has(word) ? word : word.charAt(0).toLocaleUpperCase("nb") + word.slice(1)))
}
