/** What a buyer has written of a card, as it was written. */
export type CardDetails = { number: string; expiry: string; cvc: string }
export type CardField = keyof CardDetails
export type CardProblem = { field: CardField; code: "incomplete_number" | "invalid_number" | "incomplete_expiry" | "invalid_expiry_year_past" | "incomplete_cvc" }

export const cardFields: readonly CardField[] = ["number", "expiry", "cvc"]

const digits = (written: string) => written.replaceAll(/\D/g, "")

/** A card's number in fours, as it is embossed. */
export const inFours = (written: string): string => digits(written).slice(0, 19).replaceAll(/(\d{4})(?=\d)/g, "$1 ")

/** Month and year with a stroke between them: `1234` → `12 / 34`. */
export function withStroke(written: string): string {
  const plain = digits(written).slice(0, 4)
  return plain.length > 2 ? `${plain.slice(0, 2)} / ${plain.slice(2)}` : plain
}

/** Month and year of `12 / 34`; null when it is none. */
export function expiryOf(written: string): { month: number; year: number } | null {
  const plain = digits(written)
  const month = Number(plain.slice(0, 2))
  return plain.length === 4 && month >= 1 && month <= 12 ? { month, year: 2000 + Number(plain.slice(2)) } : null
}

/** The check digit of a card's number (Luhn, ISO/IEC 7812-1). */
function isNumber(plain: string): boolean {
  const sum = [...plain].reverse().reduce((total, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

/** What is missing or wrong, one for each field, in the order of the fields. */
export function problemsOf({ number, expiry, cvc }: CardDetails, now: Date): CardProblem[] {
  const problems: CardProblem[] = []
  const plain = digits(number)
  if (plain.length < 12) problems.push({ field: "number", code: "incomplete_number" })
  else if (!isNumber(plain)) problems.push({ field: "number", code: "invalid_number" })
  const until = expiryOf(expiry)
  if (!until) problems.push({ field: "expiry", code: "incomplete_expiry" })
  else if (new Date(until.year, until.month, 1) <= now) problems.push({ field: "expiry", code: "invalid_expiry_year_past" })
  if (digits(cvc).length < 3) problems.push({ field: "cvc", code: "incomplete_cvc" })
  return problems
}
