"use client"
import { useTranslations } from "next-intl"
import { useCartCount } from "@/cart/cart-count"
import { Link } from "@/i18n/navigation"

/** The way to the cart, with the number of things in it as soon as it is known. */
export function CartLink() {
  const t = useTranslations("Islands.cart")
  const count = useCartCount()
  return (
    <Link href="/cart" className="no-print -mr-2 inline-flex min-h-11 items-center px-2 font-bold text-ink no-underline hover:underline">
      {count ? t("linkWithCount", { count }) : t("link")}
    </Link>
  )
}
