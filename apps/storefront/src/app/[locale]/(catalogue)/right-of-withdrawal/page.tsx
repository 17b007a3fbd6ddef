import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ClosedPage } from "@/information/closed-page"
import { InformationPage } from "@/information/information-page"
import { prose, reach } from "@/information/prose"
import { sellerWords } from "@/information/seller-words"
import { WithdrawalForm } from "@/information/withdrawal-form"
import { findSeller } from "@/lib/seller"
import { ButtonLink } from "@/ui/button-link"
import { pageMetadata } from "@/seo/page-metadata"

const SECTIONS = ["deadline", "how", "back", "money", "exceptions", "statutory"] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Withdrawal")
  return pageMetadata({ title: t("title"), description: t("intro"), address: "/right-of-withdrawal" })
}

/** What must be told of the right to withdraw before an order (angrerettloven § 8 and ch. 4 and 5), with the form of its annex. */
export default async function WithdrawalPage() {
  const [t, house] = await Promise.all([getTranslations("Withdrawal"), findSeller()])
  const seller = house?.seller
  if (!seller) return <ClosedPage title={t("title")} />
  const words = { ...prose, ...reach(seller), ...sellerWords(seller) }
  return (
    <InformationPage
      title={t("title")}
      intro={t("intro")}
      sections={SECTIONS.map((id) => ({
        id,
        title: t(`sections.${id}.title`),
        body: (
          <>
            {t.rich(`sections.${id}.text`, words)}
            {id === "how" ? <p className="no-print mt-5"><ButtonLink prefetch={false} href="/find-order">{t("regretHere")}</ButtonLink></p> : null}
            {id === "statutory" ? <WithdrawalForm seller={seller} /> : null}
          </>
        ),
      }))}
    />
  )
}
