import "server-only"
import type { Locale } from "next-intl"
import { getTranslations } from "next-intl/server"
import type { BackendAnswer } from "@/lib/backend"
import { waitSentence } from "@/lib/wait-sentence"

/** Why nothing came of it: how long to wait, else the backend's own words, which are Norwegian, else what is always true. */
export async function refusedSentence(answer: BackendAnswer<unknown> | null, locale: Locale, otherwise: "cancelFailed" | "withdrawFailed"): Promise<string> {
  const t = await getTranslations({ locale, namespace: "AfterPurchase.problems" })
  if (!answer || answer.ok) return t(otherwise)
  const own = answer.reason === "refused" && locale === "nb" && answer.message ? answer.message : t(otherwise)
  return (await waitSentence(answer, locale)) ?? own
}
