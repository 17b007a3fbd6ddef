import type { Workshop } from "@verksted/contracts/workshop"
import { useTranslations } from "next-intl"
import { Link } from "@/i18n/navigation"
import { classNames } from "@/lib/class-names"

type Props = { workshops: Workshop[]; current: string | null }

/** The list of all things and each workshop's own, as one row of choices. */
export function WorkshopFilter({ workshops, current }: Props) {
  const t = useTranslations("Catalogue")
  const choice = (chosen: boolean) =>
    classNames(
      "inline-flex min-h-11 items-center gap-2 rounded-button border-2 px-3 text-small no-underline md:px-4 md:text-base transition-colors duration-150",
      chosen ? "border-ink bg-ink font-bold text-ground forced-colors:border-4 forced-colors:border-[Highlight]" : "border-seam text-ink hover:border-ink",
    )
  return (
    <nav aria-label={t("filter")} className="no-print">
      <ul className="flex flex-wrap gap-2">
        <li><Link prefetch={false} href="/products" aria-current={current === null ? "page" : undefined} className={choice(current === null)}>{t("all")}</Link></li>
        {workshops.map((workshop) => (
          <li key={workshop.id}>
            <Link
              prefetch={false}
              href={{ pathname: "/workshops/[handle]", params: { handle: workshop.handle } }}
              aria-current={current === workshop.handle ? "page" : undefined}
              className={choice(current === workshop.handle)}
            >
              <span aria-hidden="true" className="size-3.5 rounded-label border border-white/70 forced-color-adjust-none" style={{ backgroundColor: workshop.colour }} />
              {workshop.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
