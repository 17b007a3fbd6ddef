import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { BottomLines } from "@/information/bottom-lines"
import { Pillars } from "@/information/pillars"
import { SellerOnPaper } from "@/information/seller-on-paper"
import { findSeller } from "@/lib/seller"
import { ButtonLink } from "@/ui/button-link"
import { pageMetadata } from "@/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("About")
  return pageMetadata({ title: t("title"), description: t("description"), address: "/about" })
}

/** Who stands behind the shop, in their own words: what they build on, and what they measure. */
export default async function AboutPage() {
  const [t, locale, house] = await Promise.all([getTranslations("About"), getLocale(), findSeller()])
  const seller = house?.seller
  const about = seller?.about?.[locale]
  return (
    <article className="wrap pt-10 md:pt-16">
      <h1 className="text-h1">{t("title")}</h1>
      <p className="measure mt-4 text-lead">{about?.intro ?? t("intro")}</p>
      {about ? <Pillars pillars={about.pillars} /> : null}
      <BottomLines />
      <div className="mt-16 grid gap-x-16 gap-y-10 md:grid-cols-2">
        <section className="seam pt-6">
          <h2 className="text-h3">{t("who")}</h2>
          <p className="measure mt-3">{t("whoText")}</p>
          <p className="mt-5"><ButtonLink prefetch={false} href="/workshops" look="quiet">{t("toWorkshops")}</ButtonLink></p>
        </section>
        {seller ? (
          <section className="seam pt-6">
            <h2 className="text-h3">{t("seller")}</h2>
            <SellerOnPaper seller={seller} />
          </section>
        ) : null}
      </div>
    </article>
  )
}
