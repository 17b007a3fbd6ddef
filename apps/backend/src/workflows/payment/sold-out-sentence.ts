import { isOverbooked } from "../../modules/stock-guard/overbooked"

const SOLD_OUT = "Det er ikke nok igjen på lager."

/** What the buyer reads when a cart could not be ordered because its things are sold; null for any other reason. */
export function soldOutSentence(error: unknown): string | null {
  if (isOverbooked(error)) return SOLD_OUT
  const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : ""
  if (/does not have the required inventory|Not enough stock/.test(message)) return SOLD_OUT
  return message.includes("ikke nok igjen") ? message : null
}
