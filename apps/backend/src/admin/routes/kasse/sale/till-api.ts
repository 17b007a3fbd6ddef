import { tillItems, tillSaleResponse } from "@verksted/contracts/till"
import type { CompleteSale, TillItem, TillSale } from "@verksted/contracts/till"

/** Why the till did not get what it asked for; `code` says what the page can do about it. */
export class TillProblem extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message)
  }
}

/** What can be sold that matches the text, best first. */
export async function findItems(text: string, signal?: AbortSignal): Promise<TillItem[]> {
  return tillItems.parse(await call(`/admin/till/items?q=${encodeURIComponent(text)}`, { signal })).items
}

/** Completes the sale. Sent again with the same key, it answers with the same sale. */
export async function sendSale(sale: CompleteSale): Promise<TillSale> {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(sale) }
  return tillSaleResponse.parse(await call("/admin/till/sales", init)).sale
}

async function call(path: string, init: RequestInit): Promise<unknown> {
  const answer = await fetch(path, { ...init, credentials: "include" }).catch((error: unknown) => {
    if (init.signal?.aborted) throw error
    throw new TillProblem("Fikk ikke svar fra serveren. Sjekk nettet og prøv igjen. Salget blir aldri registrert to ganger.", "no_answer")
  })
  const body: unknown = await answer.json().catch(() => null)
  if (answer.ok) return body
  if (answer.status === 401) throw new TillProblem("Du er logget ut. Last siden på nytt og logg inn. Kurven blir stående.", "signed_out")
  throw new TillProblem(textOf(body, "message") ?? "Noe gikk galt hos oss. Prøv igjen om litt.", textOf(body, "code") ?? "")
}

function textOf(body: unknown, field: "message" | "code"): string | null {
  const value = typeof body === "object" && body !== null ? (body as Record<string, unknown>)[field] : null
  return typeof value === "string" ? value : null
}
