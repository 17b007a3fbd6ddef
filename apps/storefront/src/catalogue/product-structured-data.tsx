import { getLocale, getTranslations } from "next-intl/server"
import { pageUrl } from "@/lib/page-address"
import { findSeller } from "@/lib/seller"
import { JsonLd } from "./json-ld"
import type { ProductView } from "./product-view"
import { breadcrumbData, productData } from "./structured-data"

/** The product and the way to it, for search engines. */
export async function ProductStructuredData({ product }: { product: ProductView }) {
  const [t, locale, house] = await Promise.all([getTranslations("Site"), getLocale(), findSeller()])
  const url = pageUrl({ pathname: "/products/[handle]", params: { handle: product.handle } }, locale)
  return (
    <>
      <JsonLd data={productData(product, url, house?.seller?.shop_name ?? t("fallbackName"))} />
      <JsonLd data={breadcrumbData([{ name: t("products"), url: pageUrl("/products", locale) }, { name: product.title, url }])} />
    </>
  )
}
