"use client"
import { useEffect, type ReactNode } from "react"
import { CartLines } from "./cart-lines"
import { refreshCart, useCart } from "./cart-store"
import { CartSummary } from "./cart-summary"
import type { CartView } from "./cart-view"
import { useCartChanges } from "./use-cart-changes"

type Props = { cart: CartView | null; withVat: boolean; empty: ReactNode }

/** The cart's lines and sums; `empty` is shown when nothing is left, with the way to undo still there. */
export function CartContents({ cart: given, withVat, empty }: Props) {
  const changes = useCartChanges()
  const { known, cart: live } = useCart()
  // The browser may show this page as it was left; what the server says now is what counts.
  useEffect(() => void refreshCart(), [])
  const cart = known ? live : given
  const isEmpty = !cart || cart.lines.length === 0
  return (
    <div className={isEmpty ? undefined : "grid gap-x-16 gap-y-8 lg:grid-cols-[1fr_22rem]"}>
      <div>
        <CartLines cart={cart} changes={changes} />
        {isEmpty ? empty : null}
      </div>
      {isEmpty ? null : <CartSummary cart={cart} withVat={withVat} busy={changes.busy} />}
    </div>
  )
}
