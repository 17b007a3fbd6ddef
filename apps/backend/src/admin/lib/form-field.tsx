import { Hint, Label } from "@medusajs/ui"
import type { ReactNode } from "react"

type FieldAria = { id: string; "aria-invalid": boolean; "aria-describedby": string | undefined }
type Props = { id: string; label: string; hint?: string; error?: string; children: (aria: FieldAria) => ReactNode }

/** A labelled field with its hint and, when it is wrong, its error below it. */
export const FormField = ({ id, label, hint, error, children }: Props) => {
  const text = error ?? hint
  return (
    <div className="flex flex-col gap-1.5">
      <Label htmlFor={id} weight="plus">{label}</Label>
      {children({ id, "aria-invalid": error !== undefined, "aria-describedby": text ? `${id}-hint` : undefined })}
      {text && <Hint id={`${id}-hint`} variant={error ? "error" : "info"} role={error ? "alert" : undefined}>{text}</Hint>}
    </div>
  )
}
