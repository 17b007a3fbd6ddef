import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { AfterPurchaseWays } from "@/after-purchase/after-purchase-ways"
import { CancelForm } from "@/after-purchase/cancel-form"
import { JustSaid, justSaid } from "@/after-purchase/just-said"
import { TrackingLinks } from "@/after-purchase/tracking-links"
import { WhatWasSaid } from "@/after-purchase/what-was-said"
import { IslandMessages } from "@/i18n/island-messages"
import { instantInWords, osloYear } from "@/lib/oslo-time"
import { requestTime } from "@/lib/request-time"
import { findSeller } from "@/lib/seller"
import { DeliveryCard } from "@/order/delivery-card"
import { findOrder } from "@/order/find-order"
import { FirstVisit } from "@/order/first-visit"
import { GiftNote } from "@/order/gift-note"
import { NoOrder } from "@/order/no-order"
import { OrderLines } from "@/order/order-lines"
import { OrderSeller } from "@/order/order-seller"
import { PrintButton } from "@/order/print-button"
import { statusKey } from "@/order/status-key"

type Props = PageProps<"/[locale]/orders/[token]">

/** The address is the key to the order: it is neither indexed nor passed on. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { token }] = await Promise.all([getTranslations("Order"), params])
  const { order } = await findOrder(token)
  return { title: order ? t("title", { number: order.display_id }) : undefined, robots: { index: false, follow: false }, referrer: "no-referrer" }
}

export default async function OrderPage({ params, searchParams }: Props) {
  const [t, locale, { token }, query, now] = await Promise.all([getTranslations("Order"), getLocale(), params, searchParams, requestTime()])
  const [{ order, ...missing }, house] = await Promise.all([findOrder(token), findSeller()])
  if (!order) return <NoOrder {...missing} />
  const firstVisit = query.takk === "1"
  const said = justSaid(query, order)
  return (
    <article className="wrap py-10 md:py-14">
      {said ? <JustSaid said={said} order={order} /> : null}
      <h1 className="text-h1">{firstVisit ? t("thanks", { name: order.buyer_name.split(" ")[0] ?? order.buyer_name }) : t("title", { number: order.display_id })}</h1>
      {firstVisit ? <FirstVisit /> : null}
      {firstVisit ? <p className="measure mt-3 text-lead text-soft">{t("thanksText", { email: order.email })}</p> : null}
      {order.payment.is_test ? <p className="mt-5 inline-block rounded-button border-2 border-dashed border-edge px-4 py-2">{t("demo")}</p> : null}
      <div className="mt-8 grid grid-cols-1 gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="order-2 grid gap-10 lg:order-1">
          <OrderLines order={order} />
          <WhatWasSaid order={order} />
          <AfterPurchaseWays order={order} token={token} email={house?.seller?.email ?? null} thisYear={osloYear(now)} />
          <OrderSeller />
        </div>
        <div className="order-1 grid gap-6 self-start lg:order-2">
          <section aria-labelledby="status">
            <h2 id="status" className="sr-only">{t("statusTitle")}</h2>
            <p className="text-lead font-semibold">{t(`status.${statusKey(order)}`)}</p>
            <p className="mt-1 text-small text-soft">{firstVisit ? `${t("title", { number: order.display_id })} · ` : ""}{t("placed", { when: instantInWords(order.placed_at, locale) })}</p>
          </section>
          <DeliveryCard delivery={order.delivery} />
          <TrackingLinks tracking={order.tracking} />
          {order.gift ? <GiftNote gift={order.gift} /> : null}
          {order.payment.paid ? <p className="no-print"><a className="text-link inline-flex min-h-11 items-center" href={`/api/orders/${token}/receipt`}>{t("receipt")}</a></p> : null}
          {order.may_cancel ? <IslandMessages part="AfterPurchase"><CancelForm token={token} /></IslandMessages> : null}
          <PrintButton>{t("print")}</PrintButton>
        </div>
      </div>
    </article>
  )
}
