import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ClosedPage } from "@/information/closed-page"
import { InformationPage } from "@/information/information-page"
import { prose, reach } from "@/information/prose"
import { sellerWords } from "@/information/seller-words"
import { chargesVat } from "@/lib/charges-vat"
import { dayInWords } from "@/lib/oslo-time"
import { findSeller } from "@/lib/seller"
import { pageMetadata } from "@/seo/page-metadata"

const SECTIONS = ["agreement", "parties", "price", "ordering", "payment", "delivery", "withdrawal", "complaint", "breach", "privacy", "disputes"] as const

/** The Oslo day from which these words are the agreement. */
const IN_FORCE = "2026-11-24"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Terms")
  return pageMetadata({ title: t("title"), description: t("intro"), address: "/terms" })
}

/** What a buyer is promised (avtaleloven, angrerettloven § 8, forbrukerkjøpsloven ch. 2, 5 and 6, ehandelsloven § 11). */
export default async function TermsPage() {
  const [t, ti, locale, house] = await Promise.all([getTranslations("Terms"), getTranslations("Information"), getLocale(), findSeller()])
  const seller = house?.seller
  if (!seller) return <ClosedPage title={t("title")} />
  const words = { ...sellerWords(seller), vat: chargesVat(seller, new Date(`${IN_FORCE}T12:00:00Z`)) ? "yes" : "no", demo: house.is_demo ? "yes" : "no" }
  return (
    <InformationPage
      title={t("title")}
      intro={t("intro")}
      sections={SECTIONS.map((id) => ({ id, title: t(`sections.${id}.title`), body: t.rich(`sections.${id}.text`, { ...prose, ...reach(seller), ...words }) }))}
    >
      <p className="text-small text-soft">{ti("updated", { date: dayInWords(IN_FORCE, 0, locale) })}</p>
    </InformationPage>
  )
}
