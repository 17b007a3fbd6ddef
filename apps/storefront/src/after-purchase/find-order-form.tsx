"use client"
import { useTranslations } from "next-intl"
import { useActionState, useEffect, useRef } from "react"
import { LocaleField } from "@/i18n/locale-field"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { findMyOrder } from "./find-order-action"
import { ProblemSummary } from "./problem-summary"

/** Sends an order's link again to the address that the order was made with. */
export function FindOrderForm() {
  const t = useTranslations("AfterPurchase")
  const [state, action, busy] = useActionState(findMyOrder, { attempt: 0, fields: { email: "", number: "" }, problems: [], failure: null, asked: false })
  const answer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.asked) answer.current?.focus()
  }, [state.asked, state.attempt])
  const errorOf = (field: string) => state.problems.find((problem) => problem.field === field)?.message
  return (
    <form action={action} noValidate className="mt-8 grid max-w-md gap-6">
      <LocaleField />
      <ProblemSummary attempt={state.attempt} title={state.failure ? t("find.failedTitle") : t("errorTitle", { count: state.problems.length })} failure={state.failure} problems={state.problems} />
      <div ref={answer} role="status" tabIndex={-1} className={state.asked ? "rounded-button border-2 border-action bg-raised px-4 py-3" : "sr-only"}>{state.asked ? t("find.asked") : null}</div>
      <Field id="finn-email" name="email" type="email" label={t("find.email")} defaultValue={state.fields.email} error={errorOf("finn-email")} autoComplete="email" maxLength={254} />
      <Field id="finn-number" name="number" label={t("find.number")} hint={t("find.numberHint")} defaultValue={state.fields.number} error={errorOf("finn-number")} inputMode="numeric" autoComplete="off" maxLength={20} />
      <p><Button type="submit" aria-disabled={busy}>{busy ? t("find.sending") : t("find.submit")}</Button></p>
    </form>
  )
}
