import { randomUUID } from "node:crypto"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ComplaintForm } from "@/after-purchase/complaint-form"
import { IslandMessages } from "@/i18n/island-messages"
import { findOrder } from "@/order/find-order"
import { NoOrder } from "@/order/no-order"
import { ButtonLink } from "@/ui/button-link"
import { PageMessage } from "@/ui/page-message"

type Props = PageProps<"/[locale]/orders/[token]/complaint">

/** The address is the key to the order: it is neither indexed nor passed on. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("AfterPurchase")
  return { title: t("complain.title"), robots: { index: false, follow: false }, referrer: "no-referrer" }
}

export default async function ComplainPage({ params, searchParams }: Props) {
  const [t, tooMany, { token }, { feil, vent }] = await Promise.all([getTranslations("AfterPurchase"), getTranslations("TooMany"), params, searchParams])
  const { order, ...missing } = await findOrder(token)
  if (!order) return <NoOrder {...missing} />
  const wait = typeof vent === "string" && /^\d{1,4}$/.test(vent) ? tooMany("text", { minutes: Number(vent) }) : t("problems.complainFailed")
  const failure = feil === "1" ? wait : null
  const back = <ButtonLink href={{ pathname: "/orders/[token]", params: { token } }} look="quiet">{t("toOrder")}</ButtonLink>
  if (order.status === "kansellert") return <PageMessage title={t("complain.title")} text={t("complain.cancelled")}>{back}</PageMessage>
  return (
    <article className="wrap py-10 md:py-14">
      <h1 className="text-h1">{t("complain.title")}</h1>
      <p className="measure mt-3 text-lead text-soft">{t("complain.intro", { number: order.display_id })}</p>
      <IslandMessages part="AfterPurchase">
        <ComplaintForm token={token} complaintKey={randomUUID()} lines={order.lines} failure={failure} />
      </IslandMessages>
      <p className="mt-10">{back}</p>
    </article>
  )
}
