"use client"
import { useTranslations } from "next-intl"
import { useActionState, useTransition, type FormEvent } from "react"
import type { CartView } from "@/cart/cart-view"
import { PromotionCode } from "@/cart/promotion-code"
import { LocaleField } from "@/i18n/locale-field"
import { Link } from "@/i18n/navigation"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { orderAndPay } from "./actions"
import { AddressFields } from "./address-fields"
import type { CheckoutFields } from "./checkout-fields"
import { ContactFields } from "./contact-fields"
import { DeliveryChoice } from "./delivery-choice"
import type { DeliveryOption } from "./delivery-option"
import { useDraft } from "./draft"
import { ErrorSummary } from "./error-summary"
import { FormSection } from "./form-section"
import { GiftSection } from "./gift-section"
import { OrderSummary } from "./order-summary"
import { TestCard } from "./test-card"
import { useCountedCart } from "./use-counted-cart"

type Props = {
  cart: CartView
  /** Tells this cart from another that is in the cookie by the time of ordering. */
  cartMark: string
  options: DeliveryOption[]
  fields: CheckoutFields
  takesPayment: boolean
  /** Whether the prices have VAT in them. */
  withVat: boolean
  pickupPlace: string | null
  /** The day it is in Oslo. */
  today: string
}

const FORM = "kasse-skjema"

/** The whole checkout on one page. Works as a plain form too: then the server asks once more when the sum has changed. */
export function CheckoutForm({ cart: given, cartMark, options, fields, takesPayment, withVat, pickupPlace, today }: Props) {
  const t = useTranslations("Checkout")
  const [state, action, ordering] = useActionState(orderAndPay, { attempt: 0, fields, errors: [], failure: null, cart: null })
  const { cart, picked, choosing, choose, count } = useCountedCart(given, state)
  const [draft, write] = useDraft(state.fields)
  const chosen = options.find(({ id }) => id === (picked ?? state.fields.delivery)) ?? options[0]
  const errorOf = (name: string) => state.errors.find(({ field }) => field === name)?.message

  const [, startOrdering] = useTransition()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    if (!ordering && !choosing) startOrdering(() => action(form))
  }

  return (
    <div className="grid grid-cols-1 gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <form id={FORM} action={action} onSubmit={submit} noValidate>
        <LocaleField />
        <input type="hidden" name="cart_mark" value={cartMark} />
        <input type="hidden" name="seen_total" value={cart.total} />
        <ErrorSummary state={state} />
        <FormSection title={t("contact")}><ContactFields draft={draft} write={write} errors={state.errors} /></FormSection>
        <GiftSection draft={draft} write={write} errors={state.errors} />
        <FormSection title={t("delivery")}>
          {options.length > 0 ? (
            <DeliveryChoice options={options} chosen={chosen?.id ?? ""} choose={choose} error={errorOf("delivery")} pickupPlace={pickupPlace} today={today} />
          ) : <Notice kind="alert">{t("noDelivery")}</Notice>}
        </FormSection>
        {chosen?.kind === "parcel" ? (
          <FormSection title={t("address")}><AddressFields draft={draft} write={write} errors={state.errors} /></FormSection>
        ) : null}
        <FormSection title={t("payment")}>
          {takesPayment ? <TestCard number={state.fields.card_number} error={errorOf("card_number")} /> : <Notice kind="status">{t("noPayment")}</Notice>}
        </FormSection>
      </form>
      <div className="self-start rounded-picture bg-linen p-5 sm:p-6 lg:sticky lg:top-6">
        <OrderSummary cart={cart} delivery={chosen} withVat={withVat} busy={choosing} />
        <PromotionCode codes={cart.codes} onChange={count} className="mt-3" />
        {takesPayment && options.length > 0 ? (
          <>
            <p className="mt-5 text-small">{t.rich("terms", { terms: (words) => <Link href="/terms" className="text-link">{words}</Link> })}</p>
            <Button type="submit" form={FORM} aria-disabled={ordering || choosing} className="mt-4 w-full">{ordering ? t("submitting") : t("submit")}</Button>
          </>
        ) : null}
      </div>
    </div>
  )
}
