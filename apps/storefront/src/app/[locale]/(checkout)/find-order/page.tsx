import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { FindOrderForm } from "@/after-purchase/find-order-form"
import { IslandMessages } from "@/i18n/island-messages"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("AfterPurchase")
  return { title: t("find.title"), robots: { index: false } }
}

export default async function FindOrderPage() {
  const t = await getTranslations("AfterPurchase")
  return (
    <article className="wrap py-10 md:py-14">
      <h1 className="text-h1">{t("find.title")}</h1>
      <p className="measure mt-3 text-lead text-soft">{t("find.intro")}</p>
      <IslandMessages part="AfterPurchase"><FindOrderForm /></IslandMessages>
    </article>
  )
}
