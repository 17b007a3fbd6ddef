"use client"
import { useTranslations } from "next-intl"
import { useActionState, useTransition, type FormEvent } from "react"
import type { OrderPage } from "@verksted/contracts/order-page"
import { LocaleField } from "@/i18n/locale-field"
import { ConfirmWithdrawal } from "./confirm-withdrawal"
import { ProblemSummary } from "./problem-summary"
import { StatementFields } from "./statement-fields"
import { withdraw } from "./withdraw-action"

type Props = { token: string; lines: OrderPage["lines"]; name: string; email: string }

/** Regretting a purchase in two steps, also without scripts. */
export function WithdrawForm({ token, lines, name, email }: Props) {
  const t = useTranslations("AfterPurchase")
  const only = lines.length === 1 ? lines : []
  const pieces = only.map(({ item_id, kept }) => ({ item_id, quantity: kept }))
  const [state, action, busy] = useActionState(withdraw, { attempt: 0, step: "choose", fields: { name, email, pieces }, key: "", problems: [], failure: null })
  const [, start] = useTransition()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(event.currentTarget, submitter)
    if (!busy) start(() => action(form))
  }
  return (
    <form key={state.attempt} action={action} onSubmit={submit} noValidate className="measure mt-8 grid gap-8">
      <LocaleField />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="key" value={state.key} />
      <ProblemSummary attempt={state.attempt} title={state.failure ? t("withdraw.failedTitle") : t("errorTitle", { count: state.problems.length })} failure={state.failure} problems={state.problems} />
      {state.step === "confirm" ? <ConfirmWithdrawal fields={state.fields} lines={lines} busy={busy} /> : <StatementFields fields={state.fields} lines={lines} problems={state.problems} busy={busy} />}
    </form>
  )
}
