import { addQuantity, changeQuantity } from "@verksted/contracts/checkout"

/** Why a quantity is refused: no whole number, below the least, or more than one may buy. */
export type QuantityProblem = "notWhole" | "tooFew" | "tooMany"

export type ParsedQuantity = { ok: true; quantity: number } | { ok: false; problem: QuantityProblem }

const problems: Record<string, QuantityProblem> = { too_small: "tooFew", too_big: "tooMany" }

const WHOLE = /^[+-]?\d+$/

const readNumber = (raw: unknown): number =>
  typeof raw === "string" && WHOLE.test(raw.trim()) ? Number(raw) : Number.NaN

const parse = (schema: typeof addQuantity, raw: unknown): ParsedQuantity => {
  const result = schema.safeParse(readNumber(raw))
  if (result.success) return { ok: true, quantity: result.data }
  return { ok: false, problem: problems[result.error.issues[0]?.code ?? ""] ?? "notWhole" }
}

/** The quantity of a thing that is laid in the cart, from a form field. */
export const parseAddQuantity = (raw: unknown): ParsedQuantity => parse(addQuantity, raw)

/** The new quantity of a line, from a form field; 0 removes it. */
export const parseChangeQuantity = (raw: unknown): ParsedQuantity => parse(changeQuantity, raw)
