"use server"
import { getTranslations } from "next-intl/server"
import { findOrderRequest } from "@verksted/contracts/find-order"
import { localeOfForm } from "@/i18n/locale-of-form"
import { nextAttempt } from "@/lib/next-attempt"
import { waitSentence } from "@/lib/wait-sentence"
import { askForLink } from "./order-api"
import type { FormProblem } from "./form-problem"

export type FindOrderState = { attempt: number; fields: { email: string; number: string }; problems: FormProblem[]; failure: string | null; asked: boolean }

/** Asks for an order's link by e-mail. What is answered is the same whether there is such an order or not. */
export async function findMyOrder(before: FindOrderState, form: FormData): Promise<FindOrderState> {
  const locale = localeOfForm(form)
  const t = await getTranslations({ locale, namespace: "AfterPurchase" })
  const textOf = (name: string) => String(form.get(name) ?? "").slice(0, 300).trim()
  const fields = { email: textOf("email"), number: textOf("number") }
  const state = { attempt: nextAttempt(before), fields, problems: [], failure: null, asked: false }
  const digits = /^#?\s*(\d{1,10})$/.exec(fields.number)?.[1]
  const parsed = findOrderRequest.safeParse({ email: fields.email, display_id: digits ? Number(digits) : null })
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
    const problems = [
      ...(wrong.has("email") ? [{ field: "finn-email", message: t("problems.email") }] : []),
      ...(wrong.has("display_id") ? [{ field: "finn-number", message: t("problems.number") }] : []),
    ]
    return { ...state, problems }
  }
  const answer = await askForLink(parsed.data)
  if (answer.ok) return { ...state, asked: true }
  return { ...state, failure: (await waitSentence(answer, locale)) ?? t("problems.findFailed") }
}
