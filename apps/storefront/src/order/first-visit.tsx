"use client"
import { useEffect } from "react"
import { forgetDraft } from "@/checkout/draft"
import { refreshCartCount } from "@/cart/cart-count"

/** Right after the purchase: the thanks are said once, the form is forgotten, the header's count is new. */
export function FirstVisit() {
  useEffect(() => {
    forgetDraft()
    void refreshCartCount()
    window.history.replaceState(window.history.state, "", window.location.pathname)
  }, [])
  return null
}
