"use client"
import { useTranslations } from "next-intl"
import { classNames } from "@/lib/class-names"
import { ButtonLink } from "@/ui/button-link"
import { SumLine } from "@/ui/sum-line"
import type { CartView } from "./cart-view"

type Props = { cart: CartView; withVat: boolean; busy: boolean }

/** The sums as the server counted them, and the way on. */
export function CartSummary({ cart, withVat, busy }: Props) {
  const t = useTranslations("Cart")
  return (
    <section aria-labelledby="summary" aria-busy={busy} className={classNames("self-start rounded-picture bg-linen p-6 lg:sticky lg:top-6", busy && "opacity-70")}>
      <h2 id="summary" className="text-h3">{t("summary")}</h2>
      <dl className="mt-3 grid gap-2">
        {cart.discount > 0 ? <SumLine label={t("goods")} amount={cart.goods} /> : null}
        {cart.discount > 0 ? <SumLine label={t("discount")} amount={-cart.discount} /> : null}
        <SumLine label={t("total")} amount={cart.goodsTotal} strong />
      </dl>
      <p className="mt-3 text-small text-soft">{withVat ? `${t("vatIncluded")} ` : null}{t("freightLater")}</p>
      <ButtonLink href="/checkout" className="mt-5 w-full">{t("toCheckout")}</ButtonLink>
      <p className="mt-3 text-center"><ButtonLink href="/products" look="quiet" className="w-full">{t("keepShopping")}</ButtonLink></p>
    </section>
  )
}
