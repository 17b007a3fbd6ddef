"use client"
import { useTranslations } from "next-intl"
import { EmailField } from "./email-field"
import { TextField, type DraftProps } from "./text-field"

/** Who orders, and where the confirmation goes. */
export function ContactFields(props: DraftProps) {
  const t = useTranslations("Checkout")
  return (
    <>
      <EmailField {...props} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...props} name="first_name" autoComplete="given-name" />
        <TextField {...props} name="last_name" autoComplete="family-name" />
      </div>
      <TextField {...props} name="phone" type="tel" autoComplete="tel" hint={t("phoneHint")} />
    </>
  )
}
