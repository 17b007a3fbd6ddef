import { answerBank } from "./confirming.js"
import type { Books } from "./books.js"
import { StripeFailure } from "./failure.js"
import { type Faults, parseFaults } from "./faults.js"
import { type Fields, text } from "./form.js"
import { findIntent } from "./intents.js"
import { cancelIntent } from "./settling.js"

type Told = { status: number; body: unknown; location?: string }

/**
 * What no Stripe has, under `/_stand-in`: faults, the bank's answer, a hold that ends.
 * `GET|POST|DELETE /_stand-in/faults` (JSON); `POST /_stand-in/three-d-secure/:intent` (form: `client_secret`,
 * `outcome` = authenticated | failed; a page's form is sent on to the return address); `POST /_stand-in/expire/:intent`.
 */
export function keepHouse(books: Books, faults: Faults, method: string, path: string, body: string, fields: Fields, wantsPage: boolean): Told {
  const [, , what, id = ""] = path.split("/")
  if (what === "faults") return setFaults(faults, method, body)
  if (what === "three-d-secure" && method === "POST") return bank(books, id, fields, wantsPage)
  if (what === "expire" && method === "POST") return { status: 200, body: structuredClone(cancelIntent(books, findIntent(books, id), "automatic")) }
  throw new StripeFailure(404, { type: "invalid_request_error", message: `Nothing of the stand-in's is at ${method} ${path}.` })
}

function setFaults(faults: Faults, method: string, body: string): Told {
  if (method === "DELETE") faults.clear()
  if (method === "POST") {
    try {
      const given = parseFaults(JSON.parse(body))
      faults.set(given.faults)
      faults.webhooks = given.webhooks
    } catch (error) {
      throw new StripeFailure(400, { type: "invalid_request_error", message: error instanceof Error ? error.message : "Unreadable" })
    }
  }
  return { status: 200, body: faults.list() }
}

function bank(books: Books, id: string, fields: Fields, wantsPage: boolean): Told {
  const intent = findIntent(books, id)
  if (text(fields, "client_secret") !== intent.client_secret) throw new StripeFailure(401, { type: "invalid_request_error", message: "The client_secret is not this intent's." })
  const back = intent.next_action?.redirect_to_url?.return_url
  const answered = answerBank(books, intent, text(fields, "outcome") === "authenticated")
  if (!back || !wantsPage) return { status: 200, body: structuredClone(answered) }
  const location = new URL(back)
  location.searchParams.set("payment_intent", intent.id)
  location.searchParams.set("payment_intent_client_secret", intent.client_secret ?? "")
  location.searchParams.set("redirect_status", answered.status === "requires_payment_method" ? "failed" : "succeeded")
  return { status: 303, body: {}, location: location.href }
}
