import "server-only"
import type { Locale } from "next-intl"
import { getTranslations } from "next-intl/server"
import type { BackendFailure } from "@/lib/backend"
import { waitSentence } from "@/lib/wait-sentence"
import { codeProblem } from "./code-problem"

/** The sentence for a promotion code that cannot be used now. */
export async function codeSentence(failure: BackendFailure, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "Cart.code.problems" })
  const problem = codeProblem(failure)
  return problem === "tooMany" ? ((await waitSentence(failure, locale)) ?? t("unreachable")) : t(problem)
}
