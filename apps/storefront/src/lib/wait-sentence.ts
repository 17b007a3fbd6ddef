import "server-only"
import type { Locale } from "next-intl"
import { getTranslations } from "next-intl/server"
import type { BackendFailure } from "./backend"

/** What somebody is told who has asked too often: how long to wait. Null when something else is the matter. */
export async function waitSentence({ wait }: Pick<BackendFailure, "wait">, locale: Locale): Promise<string | null> {
  if (wait === undefined) return null
  const t = await getTranslations({ locale, namespace: "TooMany" })
  return t("text", { minutes: wait })
}
