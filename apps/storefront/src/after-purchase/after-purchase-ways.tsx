import type { OrderPage } from "@verksted/contracts/order-page"
import { getLocale, getTranslations } from "next-intl/server"
import { dayInWords } from "@/lib/oslo-time"
import { ButtonLink } from "@/ui/button-link"
import { Link } from "@/i18n/navigation"

type Props = { order: OrderPage; token: string; email: string | null; thisYear: number }

/**
 * What the buyer can do with the order now. The way to regret it stands here as long as it can be regretted, in the words
 * that the law wants (Directive 2011/83/EU art. 11a(1), as added by 2023/2673); e-mail and form are there beside it.
 */
export async function AfterPurchaseWays({ order, token, email, thisYear }: Props) {
  const [t, locale] = await Promise.all([getTranslations("AfterPurchase"), getLocale()])
  const { withdrawal: period } = order
  const lastDay = period.state === "done" || !period.last_day ? null : dayInWords(period.last_day, thisYear, locale)
  return (
    <div className="no-print grid gap-8 sm:grid-cols-2">
      <section>
        <h2 className="text-h3">{t("ways.regretTitle")}</h2>
        {period.state === "open" ? (
          <>
            <p className="mt-2">{lastDay ? t("ways.regretUntil", { day: lastDay }) : t("ways.regretOpen")}</p>
            <p className="mt-4"><ButtonLink href={{ pathname: "/orders/[token]/withdraw", params: { token } }} look="quiet">{t("ways.regret")}</ButtonLink></p>
            <p className="mt-3 text-small">{t.rich("ways.regretOther", {
              email: email ?? "", form: (words) => <a className="text-link" href={`/api/orders/${token}/withdrawal-form`}>{words}</a>,
            })}</p>
          </>
        ) : <p className="mt-2">{period.state === "over" ? t("ways.regretOver", { day: lastDay ?? "" }) : t("ways.regretDone")}</p>}
      </section>
      {order.status === "kansellert" ? null : (
        <section>
          <h2 className="text-h3">{t("ways.complainTitle")}</h2>
          <p className="mt-2">{t("ways.complainText")}</p>
          <p className="mt-2"><Link className="text-link inline-flex min-h-11 items-center" href={{ pathname: "/orders/[token]/complaint", params: { token } }}>{t("ways.complain")}</Link></p>
        </section>
      )}
    </div>
  )
}
