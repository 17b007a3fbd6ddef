"use client"
import { useTranslations } from "next-intl"
import { TextField, type DraftProps } from "./text-field"

/** Who orders, and where the confirmation goes. */
export function ContactFields(props: DraftProps) {
  const t = useTranslations("Checkout")
  return (
    <>
      <TextField {...props} name="email" type="email" autoComplete="email" inputMode="email" hint={t("contactHint")} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...props} name="first_name" autoComplete="given-name" />
        <TextField {...props} name="last_name" autoComplete="family-name" />
      </div>
      <TextField {...props} name="phone" type="tel" autoComplete="tel" hint={t("phoneHint")} />
    </>
  )
}

/** Where the parcel goes. */
export function AddressFields(props: DraftProps) {
  return (
    <>
      <TextField {...props} name="street" autoComplete="address-line1" />
      <div className="grid gap-5 sm:grid-cols-[10rem_1fr]">
        <TextField {...props} name="postal_code" autoComplete="postal-code" inputMode="numeric" />
        <TextField {...props} name="city" autoComplete="address-level2" />
      </div>
    </>
  )
}
