"use client"
import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { LocaleField } from "@/i18n/locale-field"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { accountFieldId, looksOf, type AccountField } from "./account-fields"
import { CheckField } from "./check-field"
import { FormProblems } from "./form-problems"
import { untouched, type FormAction, type FormState } from "./form-state"

type Props = {
  /** Names the form on its page. */
  id: string
  action: FormAction
  fields: readonly AccountField[]
  submit: string
  values?: Record<string, string>
  hidden?: Record<string, string>
  /** Takes the fields away when it is done: there is nothing more to fill in. */
  endsWhenDone?: boolean
  look?: "sewn" | "quiet"
}

/** One field after another, and a button. Works as a plain form too. */
export function AccountForm({ id, action, fields, submit, values = {}, hidden = {}, endsWhenDone = false, look = "sewn" }: Props) {
  const t = useTranslations("Account")
  const [state, run, busy] = useActionState<FormState, FormData>(action, untouched(values))
  if (state.done && endsWhenDone) return <FormProblems form={id} state={state} />
  const errorOf = (field: AccountField) => state.errors.find((error) => error.field === field)?.message
  return (
    <form action={run} noValidate className="grid gap-5">
      <FormProblems form={id} state={state} />
      <LocaleField />
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {fields.map((field) => {
        const { hint, ...looks } = looksOf(field)
        const own = { id: accountFieldId(id, field), name: field, label: t(`fields.${field}`) }
        if (looks.type === "checkbox") return <CheckField key={`${field}-${state.attempt}`} {...own} defaultChecked={state.values[field] === "on"} />
        return (
          <Field
            key={`${field}-${state.attempt}`} {...own} {...looks} {...(hint ? { hint: t(hint) } : {})}
            error={errorOf(field)} defaultValue={state.values[field] ?? ""}
          />
        )
      })}
      <div><Button type="submit" look={look} aria-disabled={busy}>{busy ? t("sending") : submit}</Button></div>
    </form>
  )
}
