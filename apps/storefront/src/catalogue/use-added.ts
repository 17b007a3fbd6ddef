"use client"
import { useEffect } from "react"
import type { AddToCartState } from "@/cart/actions"
import { showCart } from "@/cart/cart-store"
import { openDrawer } from "@/cart/drawer-state"

/** Once a thing is in the cart, the cart opens beside the page and says so. */
export function useAdded(answer: AddToCartState, title: string): void {
  useEffect(() => {
    if (answer.status !== "added") return
    if (answer.cart !== undefined) showCart(answer.cart)
    openDrawer(title)
  }, [answer, title])
}
