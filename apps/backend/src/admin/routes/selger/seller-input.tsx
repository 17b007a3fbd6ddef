import { Hint, Input, Label, Textarea } from "@medusajs/ui"
import { labels, type SellerField } from "./seller-fields"

type Props = { field: SellerField; value: string; error?: string; hint?: string; onChange: (value: string) => void }

const inputTypes: Partial<Record<SellerField, string>> = { email: "email", phone: "tel", vat_registered_from: "date" }

const isLong = (field: SellerField) => /^(opening_hours|about_|pillars_)/.test(field)

/** One labelled field, its error told to screen readers too. */
export function SellerInput({ field, value, error, hint, onChange }: Props) {
  const described = { id: field, name: field, value, "aria-invalid": Boolean(error), "aria-describedby": `${field}-note` }
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={field}>{labels[field]}</Label>
      {isLong(field)
        ? <Textarea {...described} rows={4} placeholder={field === "opening_hours" ? "Tirsdag–fredag: kl. 11–17" : ""} onChange={(event) => onChange(event.target.value)} />
        : <Input {...described} type={inputTypes[field] ?? "text"} onChange={(event) => onChange(event.target.value)} />}
      <Hint id={`${field}-note`} variant={error ? "error" : "info"}>{error ?? hint ?? ""}</Hint>
    </div>
  )
}
