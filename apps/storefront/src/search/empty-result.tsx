import type { Workshop } from "@verksted/contracts/workshop"
import { useLocale, useTranslations } from "next-intl"
import { ProductGrid } from "@/catalogue/product-grid"
import type { CardView } from "@/catalogue/product-view"
import { Link } from "@/i18n/navigation"
import { Label } from "@/ui/label"
import { GoLink } from "./go-link"
import { countChoices, withoutChoices } from "./search-address"
import type { SearchChoices } from "./search-choices"
import { searchPath } from "./search-path"

type Props = { choices: SearchChoices; workshops: Workshop[]; newest: CardView[] }

/** When nothing was found: what to try, the workshops, and the newest things. */
export function EmptyResult({ choices, workshops, newest }: Props) {
  const t = useTranslations("Search")
  const locale = useLocale()
  return (
    <div className="mt-2">
      <h2 className="text-h2">{choices.q ? t("emptyTitleOf", { question: choices.q }) : t("emptyTitle")}</h2>
      <ul className="measure mt-3 list-disc pl-5 text-lead text-soft">
        {countChoices(choices) ? <li><GoLink href={searchPath(withoutChoices(choices), locale)} className="text-link">{t("emptyWithoutChoices")}</GoLink></li> : null}
        {choices.q ? <><li>{t("emptyFewer")}</li><li>{t("emptyOther")}</li></> : null}
      </ul>
      <h3 className="mt-10 text-h3">{t("emptyWorkshops")}</h3>
      <ul className="mt-3 flex flex-wrap gap-3">
        {workshops.map(({ id, handle, name, colour }) => (
          <li key={id}><Link prefetch={false} href={{ pathname: "/workshops/[handle]", params: { handle } }} className="inline-flex min-h-11 items-center no-underline hover:underline hover:decoration-2 hover:underline-offset-8"><Label colour={colour} size="large">{name}</Label></Link></li>
        ))}
      </ul>
      {newest.length ? <><h3 className="mt-10 mb-5 text-h3">{t("emptyNewest")}</h3><ProductGrid products={newest} heading="h3" beside /></> : null}
    </div>
  )
}
