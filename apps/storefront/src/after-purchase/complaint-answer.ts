import "server-only"
import type { Locale } from "next-intl"
import { z } from "zod"
import { pagePath } from "@/i18n/page-path"
import { waitMinutes } from "@/lib/wait-minutes"
import { waitSentence } from "@/lib/wait-sentence"
import { orderPath } from "./order-path"

const refusal = z.object({ message: z.string() })

type Input = { token: string; locale: Locale; answer: Response | null; wantsWords: boolean }

/** The backend's own words are Norwegian; those about a picture belong beside its field. */
async function wordsOf(answer: Response | null, locale: Locale): Promise<{ message?: string; about?: "photos" }> {
  const parsed = refusal.safeParse(await answer?.json().catch(() => null))
  if (answer?.status === 429) return { message: (await waitSentence({ wait: waitMinutes(answer.headers.get("retry-after")) }, locale)) ?? "" }
  if (!parsed.success || (answer?.status ?? 500) >= 500) return {}
  const { message } = parsed.data
  const about = /bilde/i.test(message) ? { about: "photos" as const } : {}
  return locale === "nb" ? { message, ...about } : about
}

/** Where a sent complaint leads, or why it was not sent. */
export async function complaintAnswer({ token, locale, answer, wantsWords }: Input): Promise<Response> {
  const headers = { "cache-control": "no-store" }
  const form = pagePath({ pathname: "/orders/[token]/complaint", params: { token } }, locale)
  const wait = answer?.status === 429 ? `&vent=${waitMinutes(answer.headers.get("retry-after"))}` : ""
  const location = answer?.ok ? orderPath(token, locale, "klaget") : `${form}?feil=1${wait}`
  if (!wantsWords) return new Response(null, { status: 303, headers: { ...headers, location } })
  return answer?.ok ? Response.json({ location }, { headers }) : Response.json(await wordsOf(answer, locale), { status: answer?.status ?? 503, headers })
}
