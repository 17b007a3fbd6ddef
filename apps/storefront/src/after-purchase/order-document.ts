import "server-only"
import { orderToken } from "@verksted/contracts/order-page"
import { routing } from "@/i18n/routing"
import { readInput } from "@/lib/read-input"
import { waitMinutes } from "@/lib/wait-minutes"
import { waitSentence } from "@/lib/wait-sentence"
import { passToOrder } from "./pass-to-order"

const kept = ["content-type", "content-disposition", "content-length"]

/** One of the order's documents, as PDF. Anything but the document is a plain 404 or 503, or the word that one must wait. */
export async function orderDocument(asked: string, name: "receipt" | "withdrawal-form"): Promise<Response> {
  const token = readInput(orderToken, asked)
  const answer = token === null ? new Response(null, { status: 404 }) : await passToOrder(token, name)
  const headers = new Headers({ "cache-control": "private, no-store", "x-robots-tag": "noindex" })
  if (answer?.status === 429) return mustWait(answer.headers.get("retry-after"), headers)
  if (!answer?.ok) return new Response(null, { status: answer && answer.status < 500 ? 404 : 503, headers })
  for (const header of kept) if (answer.headers.has(header)) headers.set(header, answer.headers.get(header) ?? "")
  return new Response(answer.body, { headers })
}

/** The address of a document has no language: it is said in each. */
async function mustWait(retryAfter: string | null, headers: Headers): Promise<Response> {
  const wait = waitMinutes(retryAfter)
  const sentences = await Promise.all(routing.locales.map((locale) => waitSentence({ wait }, locale)))
  headers.set("content-type", "text/plain; charset=utf-8")
  headers.set("retry-after", retryAfter ?? "60")
  return new Response(`${sentences.join("\n")}\n`, { status: 429, headers })
}
