import { createHash } from "node:crypto"
import type { Caller } from "./access.js"
import type { Books } from "./books.js"
import type { BankPage } from "./confirming.js"
import { StripeFailure } from "./failure.js"
import type { Fields } from "./form.js"
import { expanded } from "./listing.js"
import { routes } from "./routes.js"

export type Asked = { method: string; path: string; fields: Fields; caller: Caller; key: string | undefined }
export type Answered = { status: number; body: unknown; replayed: boolean }

/**
 * What Stripe answers to a call, failures included. A call with an idempotency key is done once: the same call gets the
 * same answer, another call under the same key is refused.
 */
export function answer(books: Books, asked: Asked, bankPage: BankPage): Answered {
  if (!asked.key || asked.method !== "POST") return { ...attempt(books, asked, bankPage), replayed: false }
  const request = createHash("sha256").update(JSON.stringify([asked.method, asked.path, asked.fields])).digest("hex")
  const kept = books.kept.answers[asked.key]
  if (kept && kept.request !== request) return { ...refused(otherCall(asked.key)), replayed: false }
  if (kept) return { status: kept.status, body: kept.body, replayed: true }
  const { status, body } = attempt(books, asked, bankPage)
  // As Stripe: what never began, for want of a right input or of the thing itself, may be tried anew under the same key.
  if (status !== 404 && status !== 401) books.kept.answers[asked.key] = { request, status, body }
  return { status, body, replayed: false }
}

function attempt(books: Books, { method, path, fields, caller }: Asked, bankPage: BankPage): { status: number; body: unknown } {
  try {
    const found = routes.find((one) => one.method === method && one.path.test(path))
    if (!found) throw new StripeFailure(404, { type: "invalid_request_error", message: `Unrecognized request URL (${method}: ${path}).` })
    if (caller === "browser" && !found.browser) throw new StripeFailure(401, { type: "invalid_request_error", code: "secret_key_required", message: "This API call cannot be made with a publishable API key. Please use a secret API key." })
    const id = decodeURIComponent(found.path.exec(path)?.[1] ?? "")
    return { status: 200, body: expanded(books, found.answer({ books, fields, id, caller, bankPage }), fields) }
  } catch (error) {
    if (error instanceof StripeFailure) return refused(error)
    throw error
  }
}

const refused = (failure: StripeFailure) => ({ status: failure.status, body: structuredClone({ error: failure.body }) as unknown })

function otherCall(key: string): StripeFailure {
  return new StripeFailure(400, { type: "idempotency_error", message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.` })
}
