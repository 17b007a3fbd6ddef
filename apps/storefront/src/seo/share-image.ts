import type { Locale } from "next-intl"
import { SHARE_SIZE } from "./share-size"

/** `openGraph.images` of a page: the thing's own picture, or the shop's. */
export function shareImage(locale: Locale, alt: string, handle?: string): { url: string; width: number; height: number; alt: string } {
  return { url: handle === undefined ? `/share/${locale}` : `/share/${locale}/${handle}`, ...SHARE_SIZE, alt }
}
