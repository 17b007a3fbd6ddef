"use client"
import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { LocaleField } from "@/i18n/locale-field"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { cancelOrder } from "./cancel-action"

/** Takes back an order that is not paid: opened first, so that no stray click does it. */
export function CancelForm({ token }: { token: string }) {
  const t = useTranslations("AfterPurchase")
  const [state, action, busy] = useActionState(cancelOrder, { failure: null })
  return (
    <details className="no-print">
      <summary className="text-link inline-flex min-h-11 cursor-pointer items-center">{t("cancel.open")}</summary>
      <form action={action} className="mt-3 grid gap-3">
        <LocaleField />
        <input type="hidden" name="token" value={token} />
        <p>{t("cancel.text")}</p>
        {state.failure ? <Notice kind="alert">{state.failure}</Notice> : null}
        <p><Button type="submit" look="quiet" aria-disabled={busy}>{t("cancel.submit")}</Button></p>
      </form>
    </details>
  )
}
