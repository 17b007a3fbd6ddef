import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ClosedPage } from "@/information/closed-page"
import { InformationPage } from "@/information/information-page"
import { prose, reach } from "@/information/prose"
import { sellerWords } from "@/information/seller-words"
import { findSeller } from "@/lib/seller"
import { pageMetadata } from "@/seo/page-metadata"

const SECTIONS = ["controller", "order", "after", "account", "visits", "cookies", "sharing", "makers", "rights"] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Privacy")
  return pageMetadata({ title: t("title"), description: t("intro"), address: "/privacy" })
}

/** What is stored of whom, why and how long (personvernforordningen art. 13). Whoever changes what is stored changes this. */
export default async function PrivacyPage() {
  const [t, house] = await Promise.all([getTranslations("Privacy"), findSeller()])
  const seller = house?.seller
  if (!seller) return <ClosedPage title={t("title")} />
  return (
    <InformationPage
      title={t("title")}
      intro={t("intro")}
      sections={SECTIONS.map((id) => ({ id, title: t(`sections.${id}.title`), body: t.rich(`sections.${id}.text`, { ...prose, ...reach(seller), ...sellerWords(seller) }) }))}
    />
  )
}
