import { searchSorts } from "@verksted/contracts/search"
import { useLocale, useTranslations } from "next-intl"
import { GoLink } from "./go-link"
import { withChoice } from "./search-address"
import type { SearchChoices } from "./search-choices"
import { searchPath } from "./search-path"

/** The ways to sort. Without a question nothing matches better than another: then newest comes first. */
export function SortLinks({ choices }: { choices: SearchChoices }) {
  const t = useTranslations("Search")
  const locale = useLocale()
  const sorts = choices.q ? searchSorts : searchSorts.filter((sort) => sort !== "relevance")
  const current = !choices.q && choices.sort === "relevance" ? "newest" : choices.sort
  return (
    <nav aria-label={t("sort")} className="no-print">
      <ul className="-mx-2 flex flex-wrap gap-x-1">
        {sorts.map((sort) => (
          <li key={sort}>
            <GoLink href={searchPath(withChoice(choices, { sort }), locale)} aria-current={sort === current ? "true" : undefined} className="inline-flex min-h-11 items-center px-2 text-small text-ink no-underline decoration-2 underline-offset-8 hover:underline aria-[current]:font-bold aria-[current]:underline">
              {t(`sorts.${sort}`)}
            </GoLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
