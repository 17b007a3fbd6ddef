import { useTranslations } from "next-intl"
import { ButtonLink } from "@/ui/button-link"
import type { ComponentProps } from "react"

type Href = ComponentProps<typeof ButtonLink>["href"]
type Props = { page: number; pages: number; hrefOf: (page: number) => Href }

/** The way between the pages of a list; nothing when there is only one. */
export function PagesNav({ page, pages, hrefOf }: Props) {
  const t = useTranslations("Catalogue")
  if (pages < 2) return null
  return (
    <nav aria-label={t("pages")} className="no-print mt-14 flex flex-wrap items-center justify-center gap-4">
      {page > 1 ? <ButtonLink look="quiet" href={hrefOf(page - 1)} rel="prev">{t("previousPage")}</ButtonLink> : null}
      <p className="tabular-nums">{t("pageOf", { page, pages })}</p>
      {page < pages ? <ButtonLink look="quiet" href={hrefOf(page + 1)} rel="next">{t("nextPage")}</ButtonLink> : null}
    </nav>
  )
}
