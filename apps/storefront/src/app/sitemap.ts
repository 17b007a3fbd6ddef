import type { MetadataRoute } from "next"
import { listedProducts } from "@/catalogue/listed-products"
import { listWorkshops } from "@/catalogue/workshops"
import { routing } from "@/i18n/routing"
import { environment } from "@/lib/environment"
import type { PageAddress } from "@/i18n/page-path"
import { languageUrls, pageUrl } from "@/lib/page-address"
import { wholePicture } from "@/pictures/picture-source"

const PAGES = ["/", "/products", "/workshops", "/about", "/terms", "/right-of-withdrawal", "/privacy", "/accessibility", "/contact", "/pickup"] as const

/** Every page of the catalogue in every language, with its pictures. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [workshops, products] = await Promise.all([listWorkshops(routing.defaultLocale), listedProducts()])
  return [
    ...PAGES.flatMap((page) => inEveryLanguage(page)),
    ...workshops.flatMap(({ handle }) => inEveryLanguage({ pathname: "/workshops/[handle]", params: { handle } })),
    ...products.flatMap(({ handle, updatedAt, pictures }) =>
      inEveryLanguage({ pathname: "/products/[handle]", params: { handle } }, { images: pictures.flatMap(pictureUrl), ...(updatedAt ? { lastModified: updatedAt } : {}) })),
  ]
}

function pictureUrl(stored: string): string[] {
  const picture = wholePicture(stored)
  return picture ? [new URL(picture, environment().STOREFRONT_URL).href] : []
}

function inEveryLanguage(page: PageAddress, more: Omit<MetadataRoute.Sitemap[number], "url"> = {}): MetadataRoute.Sitemap {
  return routing.locales.map((locale) => ({ url: pageUrl(page, locale), alternates: { languages: languageUrls(page) }, ...more }))
}
