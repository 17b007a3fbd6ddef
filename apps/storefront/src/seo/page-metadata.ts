import "server-only"
import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import type { PageAddress } from "@/i18n/page-path"
import { alternatesFor } from "@/lib/alternates"
import { findSeller } from "@/lib/seller"
import { openGraph } from "./open-graph"

type Page = {
  address: PageAddress
  title: string | { absolute: string }
  /** The shop's own where a page has none. */
  description?: string
  /** Of the thing that the page is about. */
  handle?: string
}

/** What a catalogue page says of itself to search engines and where it is shared. */
export async function pageMetadata({ address, title, description, handle }: Page): Promise<Metadata> {
  const [t, locale, house] = await Promise.all([getTranslations("Site"), getLocale(), findSeller()])
  const said = { title: typeof title === "string" ? title : title.absolute, ...(description === undefined ? {} : { description }) }
  return {
    ...said,
    title,
    alternates: alternatesFor(address, locale),
    openGraph: openGraph({ locale, shop: house?.seller?.shop_name ?? t("fallbackName"), ...said, ...(handle === undefined ? {} : { handle }) }),
  }
}
