"use client"
import { useTranslations } from "next-intl"
import { useState } from "react"
import { fieldId } from "./field-id"
import { suggestEmail } from "./suggest-email"
import { TextField, type DraftProps } from "./text-field"

/** The e-mail address; one that looks like a slip is asked about, never changed. */
export function EmailField(props: DraftProps) {
  const t = useTranslations("Checkout")
  const [left, setLeft] = useState("")
  const meant = left !== "" && left === props.draft.email ? suggestEmail(left) : null
  const accept = (email: string) => {
    props.write("email", email)
    document.getElementById(fieldId("email"))?.focus()
  }
  return (
    <div>
      <TextField {...props} name="email" type="email" autoComplete="email" inputMode="email" hint={t("contactHint")} onBlur={(event) => setLeft(event.target.value)} />
      <p role="status" className="mt-1 empty:hidden">
        {meant ? <>{t("emailMeant")} <button type="button" className="text-link min-h-11 font-semibold wrap-anywhere" onClick={() => accept(meant)}>{t("emailUse", { email: meant })}</button></> : null}
      </p>
    </div>
  )
}
