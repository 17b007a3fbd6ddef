import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ClosedPage } from "@/information/closed-page"
import { InformationPage } from "@/information/information-page"
import { prose, reach } from "@/information/prose"
import { findSeller } from "@/lib/seller"
import { pageMetadata } from "@/seo/page-metadata"

const SECTIONS = ["goal", "tested", "known", "feedback"] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Accessibility")
  return pageMetadata({ title: t("title"), description: t("intro"), address: "/accessibility" })
}

/** The statement on accessibility; voluntary for a private shop (likestillings- og diskrimineringsloven § 18). */
export default async function AccessibilityPage() {
  const [t, house] = await Promise.all([getTranslations("Accessibility"), findSeller()])
  const seller = house?.seller
  if (!seller) return <ClosedPage title={t("title")} />
  return (
    <InformationPage
      title={t("title")}
      intro={t("intro")}
      sections={SECTIONS.map((id) => ({ id, title: t(`sections.${id}.title`), body: t.rich(`sections.${id}.text`, { ...prose, ...reach(seller) }) }))}
    />
  )
}
