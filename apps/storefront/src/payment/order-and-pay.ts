import type { CheckoutState } from "@/checkout/checkout-state"
import { afterConfirm, type AfterConfirm } from "./after-confirm"
import type { PaymentWay } from "./open-payment"
import type { Begun, Finished } from "./payment-actions"

/** One press on «Bestill og betal», or a wallet's yes. */
export type Attempt = {
  form: FormData
  way: PaymentWay
  /** Told when it did not become an order: a wallet closes then. */
  onTold: () => void
}

/** What an attempt is made with. */
type Means = {
  prepare: (before: CheckoutState, form: FormData) => Promise<Begun>
  finish: (form: FormData) => Promise<Finished>
  /** Leads the browser away; never answers. */
  leadTo: (path: string) => Promise<CheckoutState>
  /** Where the buyer comes back to from the bank, whole (`returnUrl`) and as the path of a page that waits (`waitPath`). */
  returnUrl: string
  waitPath: string
  /** What is said of a payment that was refused, with Stripe's own words where it has some for the buyer. */
  refusal: (said: string | null) => string
}

/**
 * From the press to the order: what is filled in is checked by Stripe and by the shop, the things are kept, one payment is
 * begun, the browser confirms it, and the cart becomes an order. Answers what to show when it does not.
 */
export function orderAndPay({ prepare, finish, leadTo, returnUrl, waitPath, refusal }: Means) {
  const refused = (state: CheckoutState, said: string | null): CheckoutState => ({ ...state, errors: [{ field: "payment", message: refusal(said) }] })

  async function complete(form: FormData, state: CheckoutState): Promise<CheckoutState> {
    form.set("is_paid", "1")
    const finished = await finish(form)
    switch (finished.kind) {
      case "ordered": return leadTo(finished.path)
      case "waiting": return leadTo(waitPath)
      case "unpaid": return refused(state, null)
      case "failed": return { ...state, ...finished.outcome }
    }
  }

  async function confirm({ stripe, elements }: PaymentWay, clientSecret: string, { fields }: CheckoutState): Promise<AfterConfirm> {
    const billing_details = { name: `${fields.first_name} ${fields.last_name}`.trim(), email: fields.email.trim() }
    return afterConfirm(await stripe.confirmPayment({ elements, clientSecret, confirmParams: { return_url: returnUrl, payment_method_data: { billing_details } }, redirect: "if_required" }))
  }

  async function attempt(before: CheckoutState, { form, way }: Attempt): Promise<CheckoutState> {
    // Before anything else is waited for: a wallet opens only while the press is fresh.
    const { error } = await way.elements.submit()
    form.set("payment_problem", error ? (error.message ?? refusal(null)) : "")
    const begun = await prepare(before, form)
    if (begun.kind === "ordered") return leadTo(begun.path)
    if (begun.kind === "told") return begun.state
    const after = await confirm(way, begun.clientSecret, begun.state)
    if (after === "wait") return leadTo(waitPath)
    return typeof after === "object" ? refused(begun.state, after.refused) : complete(form, begun.state)
  }

  return async (before: CheckoutState, made: Attempt): Promise<CheckoutState> => {
    const state = await attempt(before, made)
    made.onTold()
    return state
  }
}
