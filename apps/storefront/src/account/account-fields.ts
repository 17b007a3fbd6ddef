import type { ComponentProps } from "react"

type Looks = Pick<ComponentProps<"input">, "type" | "autoComplete" | "inputMode" | "maxLength" | "spellCheck"> & { hint?: "newPasswordHint" | "phoneHint" }

/** The fields of the account's forms: how each is filled in, and what the browser may fill in by itself. */
export const accountFields = {
  email: { type: "email", autoComplete: "email", inputMode: "email", maxLength: 254, spellCheck: false },
  password: { type: "password", autoComplete: "current-password", maxLength: 200 },
  new_password: { type: "password", autoComplete: "new-password", maxLength: 200, hint: "newPasswordHint" },
  first_name: { autoComplete: "given-name", maxLength: 60 },
  last_name: { autoComplete: "family-name", maxLength: 60 },
  phone: { type: "tel", autoComplete: "tel", maxLength: 20, hint: "phoneHint" },
  street: { autoComplete: "address-line1", maxLength: 120 },
  postal_code: { autoComplete: "postal-code", inputMode: "numeric", maxLength: 10 },
  city: { autoComplete: "address-level2", maxLength: 60 },
  is_default: { type: "checkbox" },
} as const satisfies Record<string, Looks>

export type AccountField = keyof typeof accountFields

/** The looks of one field, whichever it is. */
export const looksOf = (field: AccountField): Looks => accountFields[field]

/** The element that a field's error leads to. */
export const accountFieldId = (form: string, field: string): string => `${form}-${field}`
