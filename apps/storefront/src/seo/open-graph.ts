import type { Metadata } from "next"
import type { Locale } from "next-intl"
import { shareImage } from "./share-image"

/** As Open Graph writes a language. */
const openGraphLocale = { nb: "nb_NO", en: "en_GB" } satisfies Record<Locale, string>

/** What is shown of a page. `handle` for a thing's own page, which has a picture of its own. */
export type Shared = { locale: Locale; shop: string; title?: string; description?: string; handle?: string }

/** A page's whole `openGraph`: Next keeps nothing of the layout's beside a page's own. */
export function openGraph({ locale, shop, title, description, handle }: Shared): NonNullable<Metadata["openGraph"]> {
  return {
    siteName: shop,
    locale: openGraphLocale[locale],
    type: "website",
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    images: [shareImage(locale, title ?? shop, handle)],
  }
}
