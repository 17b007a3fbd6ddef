"use client"
import { useEffect } from "react"
import { forgetDraft } from "@/checkout/draft"
import { reloadCart } from "@/cart/cart-store"

/** Right after the purchase: the thanks are said once, the form is forgotten, the cart is empty, in every tab. */
export function FirstVisit() {
  useEffect(() => {
    forgetDraft()
    void reloadCart()
    window.history.replaceState(window.history.state, "", window.location.pathname)
  }, [])
  return null
}
