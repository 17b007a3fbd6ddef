"use client"
import { useTranslations } from "next-intl"
import type { CartView } from "@/cart/cart-view"
import { Link } from "@/i18n/navigation"
import { classNames } from "@/lib/class-names"
import { sizes } from "@/pictures/sizes"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import { SumLine } from "@/ui/sum-line"
import type { DeliveryOption } from "./delivery-option"

type Props = { cart: CartView; delivery: DeliveryOption | undefined; withVat: boolean; busy: boolean }

/** What is bought, and the sum the customer agrees to; counted by the server. */
export function OrderSummary({ cart, delivery, withVat, busy }: Props) {
  const t = useTranslations("Checkout")
  const freight = cart.deliveryId === delivery?.id ? cart.freight : (delivery?.price ?? null)
  return (
    <section aria-labelledby="order-summary" aria-busy={busy}>
      <h2 id="order-summary" className="text-h3">{t("summary")}</h2>
      <ul className="mt-4 grid gap-4">
        {cart.lines.map((line) => (
          <li key={line.id} className="grid grid-cols-[3rem_minmax(0,1fr)_auto] items-center gap-3 sm:grid-cols-[3.5rem_minmax(0,1fr)_auto] sm:gap-4">
            <Picture src={line.thumbnail} alt="" sizes={sizes.orderLine} className="rounded-label" />
            <div>
              <p className="leading-snug font-semibold wrap-anywhere hyphens-auto">{line.title}</p>
              {line.variantTitle ? <p className="text-small text-soft">{line.variantTitle}</p> : null}
              {line.quantity > 1 ? <p className="text-small text-soft">{line.quantity} × <Price amount={line.unitPrice} decimals /></p> : null}
            </div>
            <Price amount={line.total} decimals />
          </li>
        ))}
      </ul>
      <p className="mt-2"><Link href="/cart" className="text-link inline-flex min-h-11 items-center">{t("change")}</Link></p>
      <dl className={classNames("seam mt-2 grid gap-2 border-edge pt-4", busy && "opacity-60")}>
        <SumLine label={t("goods")} amount={cart.goods} />
        {cart.discount > 0 ? <SumLine label={t("discount")} amount={-cart.discount} /> : null}
        <SumLine label={t("freight")} amount={freight} {...(freight === 0 ? { instead: t("free") } : freight === null ? { instead: t("freightOpen") } : {})} />
        <SumLine label={t("total")} amount={cart.total} strong />
      </dl>
      {withVat ? <p className="mt-1 text-small text-soft">{t("vatIncluded")}</p> : null}
    </section>
  )
}
