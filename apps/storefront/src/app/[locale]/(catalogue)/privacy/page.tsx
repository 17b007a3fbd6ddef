import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { TextPage } from "@/layout/text-page"
import { canonicalPath } from "@/lib/canonical-path"
import { findSeller } from "@/lib/seller"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Privacy")
  return { title: t("title"), description: t("intro"), alternates: { canonical: canonicalPath("/privacy") } }
}

export default async function PrivacyPage() {
  const [t, house] = await Promise.all([getTranslations("Privacy"), findSeller()])
  const rights = house?.seller ? t("rights.text", { email: house.seller.email }) : t("rights.textBelow")
  return (
    <TextPage
      title={t("title")}
      intro={t("intro")}
      sections={[
        { title: t("what.title"), paragraphs: [t("what.text"), t("what.why")] },
        { title: t("cookies.title"), paragraphs: [t("cookies.text")] },
        { title: t("makers.title"), paragraphs: [t("makers.text")] },
        { title: t("rights.title"), paragraphs: [rights, t("rights.authority")] },
      ]}
    />
  )
}
