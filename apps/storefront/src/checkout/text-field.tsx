"use client"
import { useTranslations } from "next-intl"
import type { ComponentProps } from "react"
import { Field } from "@/ui/field"
import type { Draft, WriteDraft } from "./draft"
import { fieldId } from "./field-id"
import type { FieldError } from "./parse-checkout"

export type DraftProps = {
  draft: Draft
  write: WriteDraft
  errors: FieldError[]
}

type Props = DraftProps & { name: keyof Draft } & Omit<ComponentProps<typeof Field>, "label" | "name" | "value" | "onChange">

/** One field of the checkout that keeps what is written in it. */
export function TextField({ draft, write, errors, name, ...rest }: Props) {
  const t = useTranslations("Checkout")
  return (
    <Field
      id={fieldId(name)} name={name} label={t(name)} value={draft[name]} maxLength={120}
      onChange={(event) => write(name, event.target.value)}
      error={errors.find(({ field }) => field === name)?.message}
      {...rest}
    />
  )
}
