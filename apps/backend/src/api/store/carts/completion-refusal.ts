import { MedusaError } from "@medusajs/framework/utils"
import { codeOfSentence } from "../../code-of-sentence"
import { norwegianMessage } from "../../norwegian-message"

const unfinished: readonly unknown[] = [MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR]

/** What a buyer is told of a payment that is not there yet, and may go on with; null for any other error. */
export function completionRefusal(error: unknown): { message: string; type: string; code: string } | null {
  if (typeof error !== "object" || error === null || !("type" in error) || !unfinished.includes(error.type)) return null
  const message = norwegianMessage("message" in error ? String(error.message) : "")
  return { message, type: String(error.type), code: codeOfSentence(message) ?? "payment_failed" }
}
