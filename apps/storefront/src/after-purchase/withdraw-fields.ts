import { withdrawalRequest, type WithdrawalRequest } from "@verksted/contracts/withdrawal"
import type { FormProblem } from "./form-problem"

/** What the form of a withdrawal holds. `pieces` are the chosen things, with how many of each. */
export type WithdrawFields = { name: string; email: string; pieces: { item_id: string; quantity: number }[] }

/** Sentences beside the fields, in the buyer's language. */
export type WithdrawSentences = { name: string; email: string; lines: string }

/** The name of the field that says how many pieces of a thing. */
export const quantityField = (item_id: string): string => `quantity-${item_id}`

/** The id of the element that a problem leads to. */
export const withdrawField = (field: keyof WithdrawSentences): string => `angre-${field}`

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === "string" ? value.slice(0, 300) : ""
}

/** Reads the posted form. A thing without a number is one piece. */
export function readWithdrawFields(form: FormData): WithdrawFields {
  const items = [...new Set(form.getAll("item").filter((item) => typeof item === "string"))].slice(0, 100)
  const pieces = items.map((item_id) => ({ item_id, quantity: Number(textOf(form, quantityField(item_id)) || "1") }))
  return { name: textOf(form, "name"), email: textOf(form, "email"), pieces }
}

/** Checks the form as a whole: every problem at once, in the order of the page. */
export function parseWithdrawal(
  { name, email, pieces }: WithdrawFields,
  key: string,
  sentences: WithdrawSentences,
): { ok: true; request: WithdrawalRequest } | { ok: false; problems: FormProblem[] } {
  const parsed = withdrawalRequest.safeParse({ key, name, email: email.trim(), lines: pieces })
  if (parsed.success) return { ok: true, request: parsed.data }
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
  const fields = (["lines", "name", "email"] as const).filter((field) => wrong.has(field))
  return { ok: false, problems: fields.map((field) => ({ field: withdrawField(field), message: sentences[field] })) }
}
