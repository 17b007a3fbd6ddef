"use client"
import { useTranslations } from "next-intl"
import { useRef, useState } from "react"
import { askPostalPlace } from "./ask-postal-place"
import { TextField, type DraftProps } from "./text-field"

/** Where the parcel goes. The place follows from the postal code, and can be written over. */
export function AddressFields(props: DraftProps) {
  const t = useTranslations("Checkout.problems")
  const [unknown, setUnknown] = useState<string | null>(null)
  const filled = useRef("")
  const asked = useRef("")

  async function look(code: string) {
    setUnknown(null)
    asked.current = code
    const place = await askPostalPlace(code)
    // An answer that comes after more was written is an answer to something else.
    if (asked.current !== code) return
    if (place === "unknown") setUnknown(code)
    else if (place) {
      const former = filled.current
      filled.current = place.city
      props.write("city", (now) => (now.city === "" || now.city === former ? place.city : now.city))
    }
  }
  const shown = unknown === props.draft.postal_code && unknown !== null
  const errors = shown ? [{ field: "postal_code" as const, message: t("unknownPostalCode", { code: unknown }) }, ...props.errors] : props.errors
  return (
    <>
      <TextField {...props} name="street" autoComplete="address-line1" />
      <div className="grid gap-5 sm:grid-cols-[10rem_1fr]">
        <TextField
          {...props} errors={errors} name="postal_code" autoComplete="postal-code" inputMode="numeric" maxLength={10}
          onInput={(event) => void look(event.currentTarget.value.trim())}
        />
        <TextField {...props} name="city" autoComplete="address-level2" />
      </div>
    </>
  )
}
