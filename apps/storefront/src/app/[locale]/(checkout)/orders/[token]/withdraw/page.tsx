import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { WithdrawForm } from "@/after-purchase/withdraw-form"
import { IslandMessages } from "@/i18n/island-messages"
import { findOrder } from "@/order/find-order"
import { NoOrder } from "@/order/no-order"
import { ButtonLink } from "@/ui/button-link"
import { PageMessage } from "@/ui/page-message"

type Props = PageProps<"/[locale]/orders/[token]/withdraw">

/** The address is the key to the order: it is neither indexed nor passed on. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("AfterPurchase")
  return { title: t("withdraw.title"), robots: { index: false, follow: false }, referrer: "no-referrer" }
}

export default async function WithdrawPage({ params }: Props) {
  const [t, { token }] = await Promise.all([getTranslations("AfterPurchase"), params])
  const { order, ...missing } = await findOrder(token)
  if (!order) return <NoOrder {...missing} />
  const back = <ButtonLink href={{ pathname: "/orders/[token]", params: { token } }} look="quiet">{t("toOrder")}</ButtonLink>
  if (order.withdrawal.state !== "open") {
    return <PageMessage title={t("withdraw.title")} text={t(order.withdrawal.state === "over" ? "withdraw.over" : "withdraw.done")}>{back}</PageMessage>
  }
  return (
    <article className="wrap py-10 md:py-14">
      <h1 className="text-h1">{t("withdraw.title")}</h1>
      <p className="measure mt-3 text-lead text-soft">{t("withdraw.intro", { number: order.display_id })}</p>
      <IslandMessages part="AfterPurchase">
        <WithdrawForm token={token} lines={order.lines.filter(({ kept }) => kept > 0)} name={order.buyer_name} email={order.email} />
      </IslandMessages>
      <p className="mt-10">{back}</p>
    </article>
  )
}
