import type { AccountOrders } from "@verksted/contracts/account"
import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/ui/button-link"
import { OrderRow } from "./order-row"
import { WayLink } from "./way-link"

/** The customer's orders, newest first, ten at a time. */
export async function OrderList({ orders, count, offset, limit, email }: AccountOrders & { email: string }) {
  const t = await getTranslations("Account.orders")
  if (count === 0) {
    return (
      <>
        <p className="measure text-lead text-soft">{t("empty", { email })}</p>
        <p className="mt-6"><ButtonLink href="/products">{t("browse")}</ButtonLink></p>
      </>
    )
  }
  const to = (from: number) => (from > 0 ? ({ pathname: "/account", query: { fra: from } } as const) : "/account")
  return (
    <>
      <ul className="max-w-3xl">{orders.map((order) => <OrderRow key={order.token} order={order} />)}</ul>
      {count > limit ? (
        <nav aria-label={t("pages")} className="mt-6 flex flex-wrap gap-x-8">
          {offset > 0 ? <WayLink href={to(Math.max(0, offset - limit))}>{t("newer")}</WayLink> : null}
          {offset + limit < count ? <WayLink href={to(offset + limit)}>{t("older")}</WayLink> : null}
        </nav>
      ) : null}
    </>
  )
}
