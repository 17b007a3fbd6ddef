"use client"
import { startTransition, useActionState } from "react"
import { orderAndPay } from "./actions"
import { CheckoutForm, type CheckoutGiven } from "./checkout-form"
import { TestCard } from "./test-card"
import { useCountedCart } from "./use-counted-cart"

/** The checkout that is paid with the demo's card. */
export function TestCardCheckout({ given }: { given: CheckoutGiven }) {
  const [state, action, ordering] = useActionState(orderAndPay, { attempt: 0, fields: given.fields, errors: [], failure: null, cart: null })
  const counted = useCountedCart(given.cart, state)
  const error = state.errors.find(({ field }) => field === "card_number")?.message
  return (
    <CheckoutForm
      {...given} {...counted} state={state} ordering={ordering} ready action={action} order={(form) => startTransition(() => action(form))}
      payment={<TestCard number={state.fields.card_number} error={error} />}
    />
  )
}
