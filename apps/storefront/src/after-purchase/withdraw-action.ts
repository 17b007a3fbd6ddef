"use server"
import { randomUUID } from "node:crypto"
import { orderToken } from "@verksted/contracts/order-page"
import { withdrawalRequest, withdrawalStep } from "@verksted/contracts/withdrawal"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { localeOfForm } from "@/i18n/locale-of-form"
import { nextAttempt } from "@/lib/next-attempt"
import { readInput } from "@/lib/read-input"
import { sendWithdrawal } from "./order-api"
import { orderPath } from "./order-path"
import { refusedSentence } from "./refused-sentence"
import { parseWithdrawal, readWithdrawFields } from "./withdraw-fields"
import type { WithdrawState } from "./withdraw-state"

/**
 * The two steps of regretting a purchase: what is filled in is shown for confirmation, and only the confirmation is sent.
 * The key is made with the question, so that a second click or a reload confirms the same statement.
 */
export async function withdraw(before: WithdrawState, form: FormData): Promise<WithdrawState> {
  const locale = localeOfForm(form)
  const t = await getTranslations({ locale, namespace: "AfterPurchase" })
  const token = readInput(orderToken, form.get("token"))
  const step = readInput(withdrawalStep, form.get("step"))
  const key = readInput(withdrawalRequest.shape.key, form.get("key")) ?? randomUUID()
  const fields = readWithdrawFields(form)
  const state: WithdrawState = { attempt: nextAttempt(before), step: "choose", fields, key, problems: [], failure: null }

  if (step === "back") return state
  const parsed = parseWithdrawal(fields, key, { name: t("problems.name"), email: t("problems.email"), lines: t("problems.withdrawLines") })
  if (!parsed.ok) return { ...state, problems: parsed.problems }
  if (step !== "confirm") return { ...state, step: "confirm" }

  const answer = token === null ? null : await sendWithdrawal(token, parsed.request)
  if (token !== null && answer?.ok) redirect(orderPath(token, locale, "angret"))
  return { ...state, failure: await refusedSentence(answer, locale, "withdrawFailed") }
}
