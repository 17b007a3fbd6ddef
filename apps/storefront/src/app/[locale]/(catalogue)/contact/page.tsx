import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ClosedPage } from "@/information/closed-page"
import { OpeningHoursList } from "@/information/opening-hours-list"
import { prose, reach } from "@/information/prose"
import { SellerOnPaper } from "@/information/seller-on-paper"
import { findSeller } from "@/lib/seller"
import { pageMetadata } from "@/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Contact")
  return pageMetadata({ title: t("title"), description: t("intro"), address: "/contact" })
}

/** Every way to reach the seller, and who that is on paper (ehandelsloven § 8). */
export default async function ContactPage() {
  const [t, house] = await Promise.all([getTranslations("Contact"), findSeller()])
  const seller = house?.seller
  if (!seller) return <ClosedPage title={t("title")} />
  const { email, phone } = reach(seller)
  return (
    <article className="wrap pt-10 md:pt-16">
      <h1 className="text-h1">{t("title")}</h1>
      <p className="measure mt-4 text-lead text-soft">{t("intro")}</p>
      <div className="mt-10 grid gap-x-12 gap-y-10 md:grid-cols-2 lg:grid-cols-3">
        <section className="seam pt-6">
          <h2 className="text-h3">{t("write")}</h2>
          <p className="mt-3 text-lead">{email()}</p>
          <p className="mt-1 text-lead">{phone()}</p>
          {seller.contact_person ? <p className="mt-3">{t("person", { name: seller.contact_person })}</p> : null}
        </section>
        <section className="seam pt-6">
          <h2 className="text-h3">{t("visit")}</h2>
          <address className="mt-3 not-italic">{seller.pickup_address.street}<br />{seller.pickup_address.postal_code} {seller.pickup_address.city}</address>
          <h3 className="mt-5 text-base">{t("hours")}</h3>
          <OpeningHoursList lines={seller.opening_hours} className="mt-1" />
        </section>
        <section className="seam pt-6">
          <h2 className="text-h3">{t("paper")}</h2>
          <SellerOnPaper seller={seller} />
        </section>
        <section className="seam pt-6 md:col-span-2 lg:col-span-3">
          <h2 className="text-h3">{t("order")}</h2>
          <p className="measure mt-3">{t.rich("orderText", prose)}</p>
        </section>
      </div>
    </article>
  )
}
