import "server-only"
import type { FoundThing, SearchAnswer } from "@verksted/contracts/search"
import { getTranslations } from "next-intl/server"
import type { Locale } from "next-intl"
import { stockOf } from "@/catalogue/stock"
import { pagePath } from "@/i18n/page-path"
import { canBeWhole, priceInWords } from "@/lib/price"
import type { SuggestionList } from "./suggestion"

/** An answer of the search in the words of a language. */
export async function suggestionsOf({ things, total, corrected }: SearchAnswer, locale: Locale): Promise<SuggestionList> {
  const [t, stock] = await Promise.all([getTranslations({ locale, namespace: "Catalogue" }), getTranslations({ locale, namespace: "Islands.stock" })])
  const decimals = !canBeWhole(things.flatMap(({ price }) => price ?? []))
  const noteOf = ({ pieces, one_of_a_kind }: FoundThing) => {
    const found = stockOf(pieces ?? Number.POSITIVE_INFINITY, one_of_a_kind)
    if (found.kind === "plenty") return null
    return found.kind === "few" ? stock("few", { count: found.count }) : stock(found.kind)
  }
  const suggestions = things.map((thing) => {
    const price = thing.price === null ? null : priceInWords(thing.price, locale, decimals)
    return {
      id: thing.id,
      href: pagePath({ pathname: "/products/[handle]", params: { handle: thing.handle } }, locale),
      title: thing.title,
      picture_url: thing.picture_url,
      price: price && thing.price_varies ? `${t("from")} ${price}` : price,
      note: noteOf(thing),
    }
  })
  return { suggestions, total, corrected }
}
