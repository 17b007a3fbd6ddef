import { useTranslations } from "next-intl"
import { SumLine } from "@/ui/sum-line"
import type { CartView } from "./cart-view"

/** What the things in the cart cost, as the server counted it; freight is chosen later. */
export function CartSums({ cart }: { cart: CartView }) {
  const t = useTranslations("Cart")
  return (
    <dl className="grid gap-2">
      {cart.discount > 0 ? <SumLine label={t("goods")} amount={cart.goods} /> : null}
      {cart.discount > 0 ? <SumLine label={t("discount")} amount={-cart.discount} /> : null}
      <SumLine label={t("total")} amount={cart.goodsTotal} strong />
    </dl>
  )
}
