"use client"
import { useState, useTransition } from "react"
import type { CartView } from "@/cart/cart-view"
import { chooseDelivery } from "./actions"
import type { CheckoutState } from "./checkout-state"

/** A cart as the server counted it since the form's latest try; that try's own cart is newer than any before it. */
type Counted = { cart: CartView; attempt: number }

/** Which way of delivery is chosen, and the cart as the server counted it last: with that delivery, or with a code. */
export function useCountedCart(given: CartView, state: CheckoutState) {
  const [choosing, startChoosing] = useTransition()
  const [picked, setPicked] = useState<string | null>(null)
  const [counted, setCounted] = useState<Counted | null>(null)
  const attempt = state.attempt

  const choose = (id: string) => {
    setPicked(id)
    startChoosing(async () => {
      const cart = await chooseDelivery(id)
      if (cart) setCounted({ cart, attempt })
    })
  }
  const newest = counted?.attempt === attempt ? counted.cart : null
  return {
    cart: newest ?? state.cart ?? counted?.cart ?? given,
    picked, choosing, choose,
    count: (cart: CartView) => setCounted({ cart, attempt }),
  }
}
