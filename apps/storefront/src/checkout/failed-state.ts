import "server-only"
import type { Locale } from "next-intl"
import { getTranslations } from "next-intl/server"
import { priceInWords } from "@/lib/price"
import { waitSentence } from "@/lib/wait-sentence"
import { refusalInWords } from "./refusal-in-words"
import type { Refused } from "./checkout-problem"
import type { CheckoutState } from "./checkout-state"
import type { Placed } from "./place-order"

type Problem = Extract<Placed, { ok: false }>["problem"]
type Outcome = Pick<CheckoutState, "errors" | "failure">

/** What the customer is told: beside the card's field, or above the form with where to go. */
export async function failedOutcome(problem: Problem, locale: Locale): Promise<Outcome> {
  const t = await getTranslations({ locale, namespace: "Checkout.problems" })
  const said = ({ sentence, code }: Refused) => refusalInWords({ message: sentence, code }, locale)
  const failure = (message: string, inCart = false): Outcome => ({ errors: [], failure: { message, inCart } })
  switch (problem.kind) {
    case "card":
      return { errors: [{ field: "card_number", message: await said(problem) }], failure: null }
    case "refused":
      return failure(await said(problem))
    case "in_cart":
      return failure(`${await said(problem)} ${t("nothingCharged")}`, true)
    case "totalChanged":
      return failure(t("totalChanged", { before: priceInWords(problem.before, locale, true), after: priceInWords(problem.after, locale, true) }))
    case "wait":
      return failure((await waitSentence(problem, locale)) ?? t("unknown"))
    case "empty":
      return failure(t("empty"), true)
    case "busy":
    case "unknown":
      return failure(t(problem.kind))
  }
}
