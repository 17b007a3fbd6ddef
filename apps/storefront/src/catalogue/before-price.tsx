import type { Ore } from "@verksted/money/ore"
import { useLocale, useTranslations } from "next-intl"
import { classNames } from "@/lib/class-names"
import { priceInWords } from "@/lib/price"

/** «Før 249 kr (laveste pris siste 30 dager)»: never without that it is the lowest (prisopplysningsforskriften § 9a). */
export function BeforePrice({ before, decimals, className }: { before: Ore; decimals: boolean; className?: string }) {
  const t = useTranslations("Catalogue")
  const locale = useLocale()
  return <span className={classNames("text-small text-soft", className)}>{t("before", { price: priceInWords(before, locale, decimals) })}</span>
}
