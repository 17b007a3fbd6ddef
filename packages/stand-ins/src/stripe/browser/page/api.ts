/// <reference lib="dom" />
import type { PaymentIntent, PaymentIntentResult, StripeError } from "@stripe/stripe-js"
import { declineIn, type Words } from "./words.js"

/** The stand-in that this script came from. */
const home = new URL(import.meta.url).origin

/** The intent that a client secret belongs to. */
export const intentOf = (clientSecret: string): string => clientSecret.split("_secret_")[0] ?? ""

/** Calls the stand-in as a browser: with the publishable key and the intent's client secret. */
export async function callIntent(key: string, words: Words, clientSecret: string, what: "" | "/confirm", fields: Record<string, string> = {}): Promise<PaymentIntentResult> {
  const sent = new URLSearchParams({ ...fields, key, client_secret: clientSecret })
  const address = `${home}/v1/payment_intents/${encodeURIComponent(intentOf(clientSecret))}${what}`
  try {
    const answer = what ? await fetch(address, { method: "POST", body: sent }) : await fetch(`${address}?${sent}`)
    const body = (await answer.json()) as PaymentIntent | { error: StripeError }
    return "error" in body ? { error: { ...body.error, message: declineIn(words, body.error) } } : { paymentIntent: body }
  } catch {
    return { error: { type: "api_connection_error", message: words.failed } }
  }
}
