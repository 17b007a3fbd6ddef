"use client"
import { useTranslations } from "next-intl"
import { useActionState, useEffect, useRef } from "react"
import { LocaleField } from "@/i18n/locale-field"
import { Button } from "@/ui/button"
import { Field } from "@/ui/field"
import { Notice } from "@/ui/notice"
import { signIn } from "./actions"

/** Card and PIN. The browser is asked to remember neither: the tablet is shared. */
export function SignInForm() {
  const t = useTranslations("MyThings")
  const [state, action, opening] = useActionState(signIn, { attempt: 0, code: "", errors: {}, problem: null })
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state.attempt > 0) form.current?.querySelector<HTMLInputElement>("[aria-invalid=true], [name=pin]")?.focus()
  }, [state.attempt])
  return (
    <form ref={form} action={action} noValidate className="mt-8 grid gap-6">
      <LocaleField />
      {state.problem ? <Notice kind="alert">{state.problem}</Notice> : null}
      <Field
        name="code" label={t("code")} hint={t("codeHint")} error={state.errors.code} defaultValue={state.code}
        autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={20}
      />
      <Field
        name="pin" label={t("pin")} hint={t("pinHint")} error={state.errors.pin}
        inputMode="numeric" autoComplete="off" maxLength={6} className="[&_input]:[-webkit-text-security:disc]"
      />
      <Button type="submit" aria-disabled={opening}>{opening ? t("opening") : t("open")}</Button>
    </form>
  )
}
