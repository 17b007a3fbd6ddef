import { orderToken } from "@verksted/contracts/order-page"
import { complaintAnswer } from "@/after-purchase/complaint-answer"
import { passToOrder } from "@/after-purchase/pass-to-order"
import { knownLocale } from "@/i18n/locale-of-form"
import { refusedOrigin } from "@/lib/own-origin"
import { readInput } from "@/lib/read-input"

type Context = { params: Promise<{ token: string }> }

/** Passes a complaint with its pictures on, and answers a script with words, a plain form with a page. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const refused = refusedOrigin(request)
  if (refused) return refused
  const { token: asked } = await params
  const token = readInput(orderToken, asked)
  const locale = knownLocale(new URL(request.url).searchParams.get("locale"))
  const type = request.headers.get("content-type") ?? ""
  const answer = token !== null && type.startsWith("multipart/form-data") ? await passToOrder(token, "complaints", { body: request.body, type }) : null
  return complaintAnswer({ token: asked, locale, answer, wantsWords: request.headers.get("accept") === "application/json" })
}
