"use client"
import { useLocale, useTranslations } from "next-intl"
import { startTransition, useActionState, useCallback, useMemo, useState } from "react"
import { CHECKOUT_FORM, CheckoutForm, type CheckoutGiven } from "@/checkout/checkout-form"
import type { CheckoutState } from "@/checkout/checkout-state"
import { useCountedCart } from "@/checkout/use-counted-cart"
import { pagePath } from "@/i18n/page-path"
import { leadTo } from "./lead-to"
import { orderAndPay, type Attempt } from "./order-and-pay"
import { finishPayment, preparePayment } from "./payment-actions"
import type { PaymentConfig } from "./load-stripe"
import { PaymentPart } from "./payment-part"
import type { PaymentWay } from "./open-payment"
import { usePayment } from "./use-payment"

type Props = { given: CheckoutGiven; config: PaymentConfig; refused: boolean }

/** The checkout that is paid by Stripe. */
export function StripeCheckout({ given, config, refused }: Props) {
  const t = useTranslations("Checkout.pay")
  const locale = useLocale()
  const [came] = useState(refused)
  const make = useMemo(() => (before: CheckoutState, attempt: Attempt) => orderAndPay({
    prepare: preparePayment, finish: finishPayment, leadTo,
    returnUrl: new URL(pagePath("/checkout/return", locale), window.location.origin).href,
    waitPath: pagePath({ pathname: "/checkout/return", query: { redirect_status: "pending" } }, locale),
    refusal: (said) => t("refused", { said: said ? `${said} ` : "" }),
  })(before, attempt), [locale, t])
  const [state, order, ordering] = useActionState(make, { attempt: 0, fields: given.fields, errors: [], failure: null, cart: null })
  const counted = useCountedCart(given.cart, state)

  const begin = useCallback((way: PaymentWay) => new Promise<boolean>((resolve) => {
    const form = document.getElementById(CHECKOUT_FORM)
    if (ordering || !(form instanceof HTMLFormElement)) return resolve(false)
    const attempt = { form: new FormData(form), way, onTold: () => resolve(false) }
    startTransition(() => order(attempt))
  }), [order, ordering])
  const { way, ...payment } = usePayment(config, counted.cart.total, begin)
  const error = state.errors.find(({ field }) => field === "payment")?.message
  return (
    <CheckoutForm
      {...given} {...counted} state={state} ordering={ordering} ready={payment.status === "ready"}
      order={() => { const card = way(); if (card) void begin(card) }}
      payment={<PaymentPart {...payment} error={error} refused={came && state.attempt === 0} />}
    />
  )
}
