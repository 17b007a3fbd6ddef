import { NextIntlClientProvider } from "next-intl"
import { getMessages } from "next-intl/server"
import type { ReactNode } from "react"
import type messages from "../../messages/nb.json"

type Part = Exclude<keyof typeof messages, "Islands">

/** Gives the client components inside the words of one part of the shop, or some, beside those that every page has. */
export async function IslandMessages({ part, children }: { part: Part | readonly Part[]; children: ReactNode }) {
  const all = await getMessages()
  return <NextIntlClientProvider messages={{ Islands: all.Islands, ...Object.fromEntries([part].flat().map((name) => [name, all[name]])) }}>{children}</NextIntlClientProvider>
}
