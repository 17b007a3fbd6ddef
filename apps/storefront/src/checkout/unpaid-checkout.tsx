"use client"
import { useTranslations } from "next-intl"
import { Notice } from "@/ui/notice"
import { CheckoutForm, type CheckoutGiven } from "./checkout-form"
import type { CheckoutState } from "./checkout-state"
import { useCountedCart } from "./use-counted-cart"

/** The checkout of a shop that takes no payment online. */
export function UnpaidCheckout({ given }: { given: CheckoutGiven }) {
  const t = useTranslations("Checkout")
  const state: CheckoutState = { attempt: 0, fields: given.fields, errors: [], failure: null, cart: null }
  return <CheckoutForm {...given} {...useCountedCart(given.cart, state)} state={state} ordering={false} ready={false} order={null} payment={<Notice kind="status">{t("noPayment")}</Notice>} />
}
