import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { listDeliveryWays } from "@/catalogue/deliveries"
import { DeliveryWayList } from "@/catalogue/delivery-way-list"
import { waysFor } from "@/catalogue/ways-for"
import { ClosedPage } from "@/information/closed-page"
import { OpeningHoursList } from "@/information/opening-hours-list"
import { prose, reach } from "@/information/prose"
import { findSeller } from "@/lib/seller"
import { pageMetadata } from "@/seo/page-metadata"

const STEPS = ["order", "ready", "collect"] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Pickup")
  return pageMetadata({ title: t("title"), description: t("intro"), address: "/pickup" })
}

/** Where and when a thing is fetched, and how it goes. It never says who is there when. */
export default async function PickupPage() {
  const [t, locale, house] = await Promise.all([getTranslations("Pickup"), getLocale(), findSeller()])
  const seller = house?.seller
  if (!seller) return <ClosedPage title={t("title")} />
  return (
    <article className="wrap pt-10 md:pt-16">
      <h1 className="text-h1">{t("title")}</h1>
      <p className="measure mt-4 text-lead text-soft">{t("intro")}</p>
      <div className="mt-10 grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <section className="order-2 lg:order-1">
          <h2 className="text-h2">{t("how")}</h2>
          <ol className="measure mt-4 grid gap-6">
            {STEPS.map((step, index) => (
              <li key={step} className="seam grid grid-cols-[2.5rem_1fr] pt-5">
                <span aria-hidden="true" className="font-heading text-h2 leading-none text-soft">{index + 1}</span>
                <div><h3 className="text-h3">{t(`steps.${step}.title`)}</h3><p className="mt-1">{t(`steps.${step}.text`)}</p></div>
              </li>
            ))}
          </ol>
          <h2 id="delivery" className="mt-10 text-h2">{t("ways")}</h2>
          <p className="measure mt-3">{t("waysText")}</p>
          <DeliveryWayList ways={waysFor(await listDeliveryWays(locale), null)} className="mt-3" />
          <h2 className="mt-10 text-h3">{t("late")}</h2>
          <p className="measure mt-2">{t.rich("lateText", { ...prose, ...reach(seller) })}</p>
        </section>
        <section className="sewn order-1 self-start rounded-picture bg-action p-7 text-white [--stitch-inset:7px] lg:order-2">
          <h2 className="text-h3">{t("where")}</h2>
          <address className="mt-3 text-lead not-italic"><strong>{seller.shop_name}</strong><br />{seller.pickup_address.street}<br />{seller.pickup_address.postal_code} {seller.pickup_address.city}</address>
          <h3 className="mt-5 text-base">{t("hours")}</h3>
          <OpeningHoursList lines={seller.opening_hours} className="mt-1" />
        </section>
      </div>
    </article>
  )
}
