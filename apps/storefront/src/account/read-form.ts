import type { z } from "zod"
import type { AccountField } from "./account-fields"

const LONGEST = 300

/** Reads the posted fields; a missing one is empty, and nothing longer than a person writes is kept. */
export function readForm(form: FormData, fields: readonly AccountField[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => {
    const value = form.get(field)
    return [field, typeof value === "string" ? value.slice(0, LONGEST) : ""]
  }))
}

/** A hidden field of a form: a link's token, an address's id. */
export function hiddenField(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.slice(0, 1000) : ""
}

export type Checked<T> = { ok: true; data: T } | { ok: false; fields: AccountField[] }

/** Checks what was written; otherwise names the fields to put right, in the order in which they stand. `named` is the field of a key that is called otherwise. */
export function checkForm<T>(schema: z.ZodType<T>, input: unknown, fields: readonly AccountField[], named: Partial<Record<string, AccountField>> = {}): Checked<T> {
  const result = schema.safeParse(input)
  if (result.success) return { ok: true, data: result.data }
  const wrong = result.error.issues.map(({ path }) => named[String(path[0])] ?? String(path[0]))
  return { ok: false, fields: fields.filter((field) => wrong.includes(field)) }
}
