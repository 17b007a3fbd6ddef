import type { OrderPage } from "@verksted/contracts/order-page"
import { getTranslations } from "next-intl/server"
import { variantLabel } from "@/cart/variant-label"
import { sizes } from "@/pictures/sizes"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { SumLine } from "@/ui/sum-line"

/** What was bought, and what it cost. */
export async function OrderLines({ order }: { order: OrderPage }) {
  const t = await getTranslations("Order")
  return (
    <section aria-labelledby="lines">
      <h2 id="lines" className="text-h2">{t("lines")}</h2>
      <ul className="mt-4 grid gap-5">
        {order.lines.map((line, index) => (
          <li key={index} className="grid grid-cols-[3.5rem_minmax(0,1fr)_auto] items-center gap-x-3 sm:grid-cols-[4.5rem_minmax(0,1fr)_auto] sm:gap-x-4">
            <Picture src={line.thumbnail} alt="" sizes={sizes.orderLine} className="no-print rounded-label" />
            <div className="print:col-span-2">
              <p className="leading-snug font-semibold wrap-anywhere hyphens-auto">{line.title}</p>
              <p className="text-small text-soft">
                {[variantLabel(line.variant_title, line.title)].filter(Boolean).join(" ")}
                {line.quantity > 1 ? <> {line.quantity} × <Price amount={line.unit_price} decimals /></> : null}
              </p>
            </div>
            <Price amount={line.total} decimals className="font-semibold" />
          </li>
        ))}
      </ul>
      <dl className="seam mt-6 grid gap-2 border-edge pt-4">
        <SumLine label={t("goods")} amount={order.subtotal} />
        {order.discount > 0 ? <SumLine label={t("discount")} amount={-order.discount} /> : null}
        <SumLine label={t("freight")} amount={order.freight} {...(order.freight === 0 ? { instead: t("free") } : {})} />
        <SumLine label={t("total")} amount={order.total} strong />
        {order.vat === null ? null : <SumLine label={t("vat")} amount={order.vat} />}
      </dl>
      <p className="mt-2 text-small text-soft">{order.payment.paid ? t(order.payment.is_test ? "paidTest" : "paid") : t("notPaid")}</p>
    </section>
  )
}
