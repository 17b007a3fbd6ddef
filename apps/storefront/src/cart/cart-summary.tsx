"use client"
import { useTranslations } from "next-intl"
import { classNames } from "@/lib/class-names"
import { ButtonLink } from "@/ui/button-link"
import { CartSums } from "./cart-sums"
import { showCart } from "./cart-store"
import type { CartView } from "./cart-view"
import { FreeFreightNote } from "./free-freight-note"
import { PromotionCode } from "./promotion-code"

type Props = { cart: CartView; withVat: boolean; busy: boolean }

/** The sums as the server counted them, and the way on. */
export function CartSummary({ cart, withVat, busy }: Props) {
  const t = useTranslations("Cart")
  return (
    <section aria-labelledby="summary" aria-busy={busy} className={classNames("self-start rounded-picture bg-linen p-6 lg:sticky lg:top-6", busy && "opacity-70")}>
      <h2 id="summary" className="mb-3 text-h3">{t("summary")}</h2>
      <CartSums cart={cart} />
      <FreeFreightNote goodsTotal={cart.goodsTotal} count={cart.count} />
      <p className="mt-3 text-small text-soft">{withVat ? `${t("vatIncluded")} ` : null}{t("freightLater")}</p>
      <PromotionCode codes={cart.codes} onChange={showCart} className="mt-5" />
      <ButtonLink href="/checkout" className="mt-5 w-full">{t("toCheckout")}</ButtonLink>
      <p className="mt-3 text-center"><ButtonLink href="/products" look="quiet" className="w-full">{t("keepShopping")}</ButtonLink></p>
    </section>
  )
}
