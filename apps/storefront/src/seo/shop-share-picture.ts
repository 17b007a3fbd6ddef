import "server-only"
import type { Locale } from "next-intl"
import { getTranslations } from "next-intl/server"
import { cacheLife, cacheTag } from "next/cache"
import { catalogueTag } from "@verksted/contracts/catalogue-tag"
import { findSeller } from "@/lib/seller"
import { drawShareCard } from "./share-picture"

/** The share picture of every page that shows no single thing, as a PNG in base64. */
export async function shopSharePicture(locale: Locale): Promise<string> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(catalogueTag.everything, catalogueTag.seller)
  const [t, home, house] = await Promise.all([getTranslations({ locale, namespace: "Site" }), getTranslations({ locale, namespace: "Home" }), findSeller()])
  const card = await drawShareCard({ title: home("title"), line: t("shareLine"), shop: house?.seller?.shop_name ?? t("fallbackName") })
  return Buffer.from(card).toString("base64")
}
