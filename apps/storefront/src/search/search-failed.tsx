import { useLocale, useTranslations } from "next-intl"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import { buttonStyle } from "@/ui/button-style"
import type { SearchChoices } from "./search-choices"
import { searchPath } from "./search-path"

/** When the search does not answer: what to do instead. `reason` says why, where one can do something about it. */
export function SearchFailed({ reason, choices }: { reason: string | null; choices: SearchChoices }) {
  const t = useTranslations("Search")
  const locale = useLocale()
  return (
    <div className="mt-8 grid justify-items-start gap-6">
      <Notice kind="alert">{reason ?? t("failed")}</Notice>
      <p className="flex flex-wrap gap-4">
        <a href={searchPath(choices, locale)} className={buttonStyle("sewn")}>{t("retry")}</a>
        <ButtonLink look="quiet" href="/products">{t("toProducts")}</ButtonLink>
      </p>
    </div>
  )
}
