import "server-only"
import type { Locale } from "next-intl"
import { getTranslations } from "next-intl/server"
import { cacheLife, cacheTag } from "next/cache"
import sharp from "sharp"
import { catalogueTag } from "@verksted/contracts/catalogue-tag"
import { findProduct } from "@/catalogue/products"
import { environment } from "@/lib/environment"
import { canBeWhole, priceInWords } from "@/lib/price"
import { findSeller } from "@/lib/seller"
import { storedFile } from "@/pictures/picture-source"
import { drawShareCard } from "./share-picture"

/** A product's picture as satori can read it; undefined when there is none, or it cannot be fetched: the card stands without. */
async function jpegOf(address: string | undefined): Promise<Buffer | undefined> {
  const file = storedFile(address ?? null)
  if (!file) return undefined
  const answer = await fetch(new URL(`/static/${file}`, environment().BACKEND_URL), { signal: AbortSignal.timeout(10_000) }).catch(() => null)
  if (!answer?.ok) return undefined
  return sharp(Buffer.from(await answer.arrayBuffer())).resize(1008, 1260, { fit: "cover" }).jpeg({ quality: 82 }).toBuffer().catch(() => undefined)
}

/** The share picture of a thing as a PNG in base64, drawn once and again after a change; null when there is no such thing. */
export async function productSharePicture(handle: string, locale: Locale): Promise<string | null> {
  "use cache"
  cacheTag(catalogueTag.everything, catalogueTag.product(handle))
  const product = await findProduct(handle, locale)
  if (!product) {
    cacheLife("missing")
    return null
  }
  cacheLife("catalogue")
  const [t, house, picture] = await Promise.all([getTranslations({ locale, namespace: "Site" }), findSeller(), jpegOf(product.pictures[0]?.url)])
  const workshop = product.workshops[0]
  const card = await drawShareCard({
    title: product.title,
    line: product.price === null ? "" : priceInWords(product.price, locale, !canBeWhole([product.price])),
    shop: house?.seller?.shop_name ?? t("fallbackName"),
    ...(workshop ? { label: { text: workshop.name, colour: workshop.colour } } : {}),
    ...(picture ? { picture } : {}),
  })
  return Buffer.from(card).toString("base64")
}
