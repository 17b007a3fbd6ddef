import { addQuantity, changeQuantity } from "@verksted/contracts/checkout"

export type ParsedQuantity = { ok: true; quantity: number } | { ok: false; message: string }

const WHOLE = /^[+-]?\d+$/

const readNumber = (raw: unknown): number =>
  typeof raw === "string" && WHOLE.test(raw.trim()) ? Number(raw) : Number.NaN

const parse = (schema: typeof addQuantity, raw: unknown): ParsedQuantity => {
  const result = schema.safeParse(readNumber(raw))
  if (result.success) return { ok: true, quantity: result.data }
  return { ok: false, message: result.error.issues[0]?.message ?? "" }
}

/** The quantity of a thing that is laid in the cart, from a form field. */
export const parseAddQuantity = (raw: unknown): ParsedQuantity => parse(addQuantity, raw)

/** The new quantity of a line, from a form field; 0 removes it. */
export const parseChangeQuantity = (raw: unknown): ParsedQuantity => parse(changeQuantity, raw)
