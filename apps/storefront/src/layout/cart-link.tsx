"use client"
import { useTranslations } from "next-intl"
import { lazy, Suspense, type MouseEvent } from "react"
import { useCart } from "@/cart/cart-store"
import { openDrawer, useDrawer } from "@/cart/drawer-state"
import { loadDrawer } from "@/cart/load-drawer"
import { Link } from "@/i18n/navigation"
import { usePage } from "@/i18n/use-page"

const CartDrawer = lazy(loadDrawer)

/**
 * The way to the cart, with the number of things in it as soon as it is known. It opens beside the page; without scripts,
 * in a new tab, and where the cart is on the page already, it is a link like any other.
 */
export function CartLink() {
  const t = useTranslations("Islands.cart")
  const count = useCart().cart?.count
  const { used } = useDrawer()
  const here = usePage()
  const showsCart = here === "/cart" || here === "/checkout"

  const open = (event: MouseEvent) => {
    if (showsCart || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    openDrawer()
  }
  const ahead = () => void (showsCart || loadDrawer())

  return (
    <>
      <Link
        href="/cart" prefetch={false} onClick={open} onPointerEnter={ahead} onFocus={ahead}
        className="no-print -mr-2 inline-flex min-h-11 items-center px-2 font-bold text-ink no-underline hover:underline"
      >
        {count ? t("linkWithCount", { count }) : t("link")}
      </Link>
      {used ? <Suspense><CartDrawer /></Suspense> : null}
    </>
  )
}
