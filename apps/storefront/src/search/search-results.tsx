import type { SearchAnswer } from "@verksted/contracts/search"
import type { Workshop } from "@verksted/contracts/workshop"
import { getLocale, getTranslations } from "next-intl/server"
import { PagesNav } from "@/catalogue/pages-nav"
import { ProductGrid } from "@/catalogue/product-grid"
import { listProducts } from "@/catalogue/products"
import { chosenOnes } from "./chosen"
import { ChosenChips } from "./chosen-chips"
import { EmptyResult } from "./empty-result"
import { FacetForm } from "./facet-form"
import { Facets } from "./facets"
import { foundCard } from "./found-card"
import { priceWords } from "./price-words"
import { countChoices, searchAddressQuery } from "./search-address"
import type { SearchChoices } from "./search-choices"
import { SearchNavigation } from "./search-navigation"
import { searchAction, searchPath } from "./search-path"
import { SearchSummary } from "./search-summary"
import { SortLinks } from "./sort-links"

const NEWEST = 3

type Props = { answer: SearchAnswer; choices: SearchChoices; workshops: Workshop[] }

/** The found things beside what they can be chosen by. */
export async function SearchResults({ answer, choices, workshops }: Props) {
  const { total, things, facets, page, pages } = answer
  const [t, locale] = await Promise.all([getTranslations("Search"), getLocale()])
  const newest = total ? null : await listProducts({ locale, limit: NEWEST })
  const count = countChoices(choices)
  const chosen = facets ? chosenOnes(choices, facets, { inStock: t("inStock"), oneOfAKind: t("oneOfAKind"), price: choices.price ? priceWords(choices.price, t) : "" }) : []
  const words = { label: t("filter"), toggle: count ? t("filterCount", { count }) : t("filter"), apply: t("apply"), show: t("show", { count: total }) }
  return (
    <SearchNavigation>
      <div className="mt-8 grid gap-x-12 gap-y-6 lg:grid-cols-[15rem_1fr]">
        {facets && (total > 0 || count > 0) ? <FacetForm action={searchAction(locale)} address={searchPath(choices, locale)} words={words}><Facets facets={facets} choices={choices} /></FacetForm> : null}
        <div className="min-w-0 transition-opacity duration-150 group-aria-busy/search:opacity-60 lg:col-start-2">
          <div className="mb-5 grid gap-4">
            <ChosenChips chosen={chosen} choices={choices} />
            <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
              <SearchSummary answer={answer} question={choices.q} />
              {total > 1 ? <SortLinks choices={choices} /> : null}
            </div>
          </div>
          {things.length ? <ProductGrid products={things.map((thing) => foundCard(thing, workshops))} beside aboveFold /> : <EmptyResult choices={choices} workshops={workshops} newest={newest?.products ?? []} />}
          {page <= pages ? <PagesNav page={page} pages={pages} hrefOf={(to) => ({ pathname: "/search", query: searchAddressQuery({ ...choices, page: to }, locale) })} /> : null}
        </div>
      </div>
    </SearchNavigation>
  )
}
