import { feedFile } from "@verksted/contracts/language"
import { getTranslations } from "next-intl/server"
import { allProducts } from "@/catalogue/all-products"
import { routing } from "@/i18n/routing"
import { environment } from "@/lib/environment"
import { readInput } from "@/lib/read-input"
import { pageUrl } from "@/lib/page-address"
import { findSeller } from "@/lib/seller"
import { wholePicture } from "@/pictures/picture-source"
import { productFeed } from "@/seo/feed"

type Context = { params: Promise<{ file: string }> }

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ file: `${locale}.xml` }))
}

/** `GET /feeds/nb.xml`: every thing for product searches, rendered at build and after a change. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const locale = readInput(feedFile, (await params).file)
  if (locale === null) return new Response(null, { status: 404 })
  const [t, house, products] = await Promise.all([getTranslations({ locale, namespace: "Site" }), findSeller(), allProducts(locale)])
  const name = house?.seller?.shop_name ?? t("fallbackName")
  const feed = productFeed(products, {
    title: name, description: t("description"), url: pageUrl("/", locale), brand: name,
    urlOf: (handle) => pageUrl({ pathname: "/products/[handle]", params: { handle } }, locale),
    pictureOf: (address) => {
      const path = wholePicture(address)
      return path && new URL(path, environment().STOREFRONT_URL).href
    },
  })
  return new Response(feed, { headers: { "content-type": "application/xml; charset=utf-8" } })
}
