import { Input, Textarea } from "@medusajs/ui"
import { FormField } from "../lib/form-field"

type Props = { id: string; label: string; hint?: string; error?: string; value: string; rows?: number; onChange: (value: string) => void }

/** A text, or with `rows` several lines of it. */
export const TextField = ({ id, label, hint, error, value, rows, onChange }: Props) => (
  <FormField id={`facts-${id}`} label={label} {...(hint ? { hint } : {})} {...(error ? { error } : {})}>
    {(aria) => rows
      ? <Textarea {...aria} rows={rows} value={value} onChange={(event) => onChange(event.target.value)} />
      : <Input {...aria} value={value} onChange={(event) => onChange(event.target.value)} />}
  </FormField>
)
