import "server-only"
import type { RefusalCode } from "@verksted/contracts/refusal"
import type { Locale } from "next-intl"
import { getTranslations } from "next-intl/server"

/** What the backend refused, in the page's language. Its own sentence names the thing, but only in Norwegian. */
export async function refusalInWords({ message, code }: { message: string; code?: RefusalCode | null }, locale: Locale): Promise<string> {
  if (locale === "nb") return message
  const t = await getTranslations({ locale, namespace: "Checkout.problems" })
  return t(`refusals.${code ?? "other"}`)
}
