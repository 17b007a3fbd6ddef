import { NextIntlClientProvider } from "next-intl"
import { getMessages } from "next-intl/server"
import type { ReactNode } from "react"
import type messages from "../../messages/nb.json"

type Part = Exclude<keyof typeof messages, "Islands">

/** Gives the client components inside the words of one part of the shop, beside those that every page has. */
export async function IslandMessages({ part, children }: { part: Part; children: ReactNode }) {
  const all = await getMessages()
  return <NextIntlClientProvider messages={{ Islands: all.Islands, [part]: all[part] }}>{children}</NextIntlClientProvider>
}
