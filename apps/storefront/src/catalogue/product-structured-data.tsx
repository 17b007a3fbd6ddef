import { getTranslations } from "next-intl/server"
import { canonicalUrl } from "@/lib/canonical-url"
import { findSeller } from "@/lib/seller"
import { JsonLd } from "./json-ld"
import type { ProductView } from "./product-view"
import { breadcrumbData, productData } from "./structured-data"

/** The product and the way to it, for search engines. */
export async function ProductStructuredData({ product }: { product: ProductView }) {
  const [t, house] = await Promise.all([getTranslations("Site"), findSeller()])
  const url = canonicalUrl({ pathname: "/products/[handle]", params: { handle: product.handle } })
  return (
    <>
      <JsonLd data={productData(product, url, house?.seller?.shop_name ?? t("fallbackName"))} />
      <JsonLd data={breadcrumbData([{ name: t("products"), url: canonicalUrl("/products") }, { name: product.title, url }])} />
    </>
  )
}
