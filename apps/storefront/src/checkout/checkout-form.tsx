"use client"
import { useTranslations } from "next-intl"
import { useActionState, useState, useTransition, type FormEvent } from "react"
import type { CartView } from "@/cart/cart-view"
import { Link } from "@/i18n/navigation"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { chooseDelivery, orderAndPay } from "./actions"
import type { CheckoutFields } from "./checkout-fields"
import { AddressFields, ContactFields } from "./contact-fields"
import { DeliveryChoice } from "./delivery-choice"
import type { DeliveryOption } from "./delivery-option"
import { useDraft } from "./draft"
import { ErrorSummary } from "./error-summary"
import { FormSection } from "./form-section"
import { OrderSummary } from "./order-summary"
import { TestCard } from "./test-card"

type Props = {
  cart: CartView
  options: DeliveryOption[]
  fields: CheckoutFields
  takesPayment: boolean
  /** Whether the prices have VAT in them. */
  withVat: boolean
  pickupPlace: string | null
}

/** The whole checkout on one page. Works as a plain form too: then the server asks once more when the sum has changed. */
export function CheckoutForm({ cart: given, options, fields, takesPayment, withVat, pickupPlace }: Props) {
  const t = useTranslations("Checkout")
  const [state, action, ordering] = useActionState(orderAndPay, { attempt: 0, fields, errors: [], failure: null, cart: null })
  const [choosing, startChoosing] = useTransition()
  const [picked, setPicked] = useState<{ id: string; cart: CartView | null; attempt: number } | null>(null)
  const [draft, write] = useDraft(state.fields)

  const newest = picked?.attempt === state.attempt ? picked.cart : null
  const cart = newest ?? state.cart ?? picked?.cart ?? given
  const chosen = options.find(({ id }) => id === (picked?.id ?? state.fields.delivery)) ?? options[0]
  const errorOf = (name: string) => state.errors.find(({ field }) => field === name)?.message

  const choose = (id: string) => {
    setPicked({ id, cart: null, attempt: state.attempt })
    startChoosing(async () => {
      const counted = await chooseDelivery(id)
      setPicked((now) => (now?.id === id ? { ...now, cart: counted } : now))
    })
  }
  const [, startOrdering] = useTransition()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    if (!ordering && !choosing) startOrdering(() => action(form))
  }

  return (
    <form action={action} onSubmit={submit} noValidate className="grid grid-cols-1 gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div>
        <ErrorSummary state={state} />
        <FormSection title={t("contact")}><ContactFields draft={draft} write={write} errors={state.errors} /></FormSection>
        <FormSection title={t("delivery")}>
          {options.length > 0 ? (
            <DeliveryChoice options={options} chosen={chosen?.id ?? ""} choose={choose} error={errorOf("delivery")} pickupPlace={pickupPlace} />
          ) : <Notice kind="alert">{t("noDelivery")}</Notice>}
        </FormSection>
        {chosen?.kind === "parcel" ? (
          <FormSection title={t("address")}><AddressFields draft={draft} write={write} errors={state.errors} /></FormSection>
        ) : null}
        <FormSection title={t("payment")}>
          {takesPayment ? <TestCard number={state.fields.card_number} error={errorOf("card_number")} /> : <Notice kind="status">{t("noPayment")}</Notice>}
        </FormSection>
      </div>
      <div className="self-start rounded-picture bg-linen p-5 sm:p-6 lg:sticky lg:top-6">
        <OrderSummary cart={cart} delivery={chosen} withVat={withVat} busy={choosing} />
        <input type="hidden" name="seen_total" value={cart.total} />
        {takesPayment && options.length > 0 ? (
          <>
            <p className="mt-5 text-small">{t.rich("terms", { terms: (words) => <Link href="/terms" className="text-link">{words}</Link> })}</p>
            <Button type="submit" aria-disabled={ordering || choosing} className="mt-4 w-full">{ordering ? t("submitting") : t("submit")}</Button>
          </>
        ) : null}
      </div>
    </form>
  )
}
