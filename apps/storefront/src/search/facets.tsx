import type { SearchChoice, SearchFacets } from "@verksted/contracts/search"
import { useLocale, useTranslations } from "next-intl"
import { Facet } from "./facet"
import { FacetChoice } from "./facet-choice"
import { priceWords, rangeOfOre } from "./price-words"
import { priceName } from "./search-address"
import type { SearchChoices } from "./search-choices"
import { parameters, sortNames } from "./search-parameters"

/** More than these of one kind wait behind «Vis flere». */
const SHOWN_AT_ONCE = 7

type Props = { facets: SearchFacets; choices: SearchChoices }

/** Everything that results can be chosen by. The question and the sorting come along unseen. */
export function Facets({ facets, choices }: Props) {
  const t = useTranslations("Search")
  const locale = useLocale()
  const name = parameters[locale]
  const counted = (count: number) => t("count", { count })
  const ranges = facets.price.map(({ value, count }) => ({ range: rangeOfOre(value), count }))
  const price = choices.price
  const ownRange = price && !ranges.some(({ range }) => priceName(range) === priceName(price)) ? [{ range: price, count: undefined }] : []

  const boxes = (kind: "workshop" | "material" | "size", all: SearchChoice[]) => {
    const choice = ({ value, label, count }: SearchChoice) => <FacetChoice key={value} type="checkbox" name={name[kind]} value={value} chosen={choices[kind].includes(value)} label={label} count={count} counted={counted(count)} />
    const first = all.filter(({ value }, index) => index < SHOWN_AT_ONCE || choices[kind].includes(value))
    const rest = all.filter((one) => !first.includes(one))
    if (!all.length) return null
    return (
      <Facet legend={t(kind)}>
        {first.map(choice)}
        {rest.length ? <details><summary className="flex min-h-11 cursor-pointer items-center text-link underline underline-offset-4">{t("more", { count: rest.length })}</summary>{rest.map(choice)}</details> : null}
      </Facet>
    )
  }
  return (
    <>
      {choices.q ? <input type="hidden" name={name.q} value={choices.q} /> : null}
      {choices.sort === "relevance" ? null : <input type="hidden" name={name.sort} value={sortNames[locale][choices.sort]} />}
      <Facet legend={t("kind")}>
        <FacetChoice type="checkbox" name={name.inStock} value="1" chosen={choices.inStock} label={t("inStock")} count={facets.in_stock} counted={counted(facets.in_stock)} />
        <FacetChoice type="checkbox" name={name.oneOfAKind} value="1" chosen={choices.oneOfAKind} label={t("oneOfAKind")} count={facets.one_of_a_kind} counted={counted(facets.one_of_a_kind)} />
      </Facet>
      {boxes("workshop", facets.workshop)}
      <Facet legend={t("price")}>
        <FacetChoice type="radio" name={name.price} value="" chosen={price === null} label={t("priceAny")} />
        {[...ownRange, ...ranges].map(({ range, count }) => (
          <FacetChoice key={priceName(range)} type="radio" name={name.price} value={priceName(range)} chosen={price !== null && priceName(range) === priceName(price)} label={priceWords(range, t)} {...(count === undefined ? {} : { count, counted: counted(count) })} />
        ))}
      </Facet>
      {boxes("material", facets.material)}
      {boxes("size", facets.size)}
    </>
  )
}
