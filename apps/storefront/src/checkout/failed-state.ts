import "server-only"
import { formatKroner } from "@verksted/money/format"
import { getTranslations } from "next-intl/server"
import { routing } from "@/i18n/routing"
import type { CheckoutState } from "./checkout-state"
import type { Placed } from "./place-order"

type Problem = Extract<Placed, { ok: false }>["problem"]
type Outcome = Pick<CheckoutState, "errors" | "failure">

/** What the customer is told: beside the card's field, or above the form with where to go. */
export async function failedOutcome(problem: Problem): Promise<Outcome> {
  const t = await getTranslations({ locale: routing.defaultLocale, namespace: "Checkout.problems" })
  const failure = (message: string, inCart = false): Outcome => ({ errors: [], failure: { message, inCart } })
  switch (problem.kind) {
    case "card":
      return { errors: [{ field: "card_number", message: problem.sentence }], failure: null }
    case "refused":
      return failure(problem.sentence)
    case "in_cart":
      return failure(`${problem.sentence} ${t("nothingCharged")}`, true)
    case "totalChanged":
      return failure(t("totalChanged", { before: formatKroner(problem.before), after: formatKroner(problem.after) }))
    case "empty":
      return failure(t("empty"), true)
    case "busy":
    case "unknown":
      return failure(t(problem.kind))
  }
}
