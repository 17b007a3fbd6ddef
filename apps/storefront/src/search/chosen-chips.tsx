import { useLocale, useTranslations } from "next-intl"
import type { Chosen } from "./chosen"
import { GoLink } from "./go-link"
import { withoutChoices } from "./search-address"
import type { SearchChoices } from "./search-choices"
import { searchPath } from "./search-path"

/** What was chosen; each is a link that takes it back. */
export function ChosenChips({ chosen, choices }: { chosen: Chosen[]; choices: SearchChoices }) {
  const t = useTranslations("Search")
  const locale = useLocale()
  if (!chosen.length) return null
  const chip = "inline-flex min-h-11 items-center gap-2 rounded-full border-2 border-ink px-4 text-small font-semibold text-ink no-underline hover:bg-linen"
  return (
    <ul aria-label={t("chosen")} className="no-print flex flex-wrap items-center gap-2">
      {chosen.map(({ label, without }) => (
        <li key={label}><GoLink href={searchPath(without, locale)} aria-label={t("remove", { label })} className={chip}>{label}<span aria-hidden="true" className="text-base leading-none">×</span></GoLink></li>
      ))}
      <li><GoLink href={searchPath(withoutChoices(choices), locale)} className="inline-flex min-h-11 items-center px-2 text-link">{t("reset")}</GoLink></li>
    </ul>
  )
}
