import type { AccountOrders } from "@verksted/contracts/account"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/i18n/navigation"
import { instantInWords } from "@/lib/oslo-time"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"

/** One order in the list: what, when, how far, how much. The whole row leads to its page. */
export async function OrderRow({ order }: { order: AccountOrders["orders"][number] }) {
  const [t, locale] = await Promise.all([getTranslations("Account.orders"), getLocale()])
  const { display_id: number, token, first_title: title, more_lines: count } = order
  return (
    <li className="seam relative grid grid-cols-[5rem_1fr] gap-x-4 gap-y-1 py-5 first:border-t-0 first:pt-0 sm:grid-cols-[6rem_1fr_auto] sm:gap-x-6">
      <Picture src={order.thumbnail} alt="" sizes="6rem" className="row-span-2 sm:row-span-1" />
      <div className="min-w-0">
        <h3 className="text-h3">
          <Link href={{ pathname: "/orders/[token]", params: { token } }} prefetch={false} aria-label={t("open", { number })} className="text-ink no-underline after:absolute after:inset-0 hover:underline">
            {t("number", { number })}
          </Link>
        </h3>
        <p>{t("more", { title, count })}</p>
        <p className="text-small text-soft">{t("placed", { when: instantInWords(order.placed_at, locale) })}</p>
      </div>
      <p className="col-start-2 flex flex-wrap gap-x-4 sm:col-start-3 sm:block sm:text-right">
        <span className="font-semibold">{t(`status.${order.status}`)}</span>
        <span className="sm:mt-1 sm:block"><Price amount={order.total} decimals /></span>
      </p>
    </li>
  )
}
