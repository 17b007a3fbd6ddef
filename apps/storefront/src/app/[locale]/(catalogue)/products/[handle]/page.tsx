import type { Metadata } from "next"
import { getLocale } from "next-intl/server"
import { listedProducts } from "@/catalogue/listed-products"
import { MoreFromWorkshop } from "@/catalogue/more-from-workshop"
import { NoSuchPage } from "@/catalogue/no-such-page"
import { ProductDetails } from "@/catalogue/product-details"
import { ProductStructuredData } from "@/catalogue/product-structured-data"
import { findProduct } from "@/catalogue/products"
import type { ProductView } from "@/catalogue/product-view"
import { isHandle } from "@/catalogue/handle"
import { atLeastOne } from "@/lib/at-least-one"
import { pageMetadata } from "@/seo/page-metadata"

type Props = PageProps<"/[locale]/products/[handle]">

export async function generateStaticParams() {
  const products = await listedProducts()
  return atLeastOne(products.map(({ handle }) => ({ handle })), { handle: "-" })
}

async function askedProduct(params: Props["params"]): Promise<ProductView | null> {
  const [locale, { handle }] = await Promise.all([getLocale(), params])
  return isHandle(handle) ? findProduct(handle, locale) : null
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const product = await askedProduct(params)
  if (!product) return {}
  const { title, description, handle } = product
  return pageMetadata({ title, description, handle, address: { pathname: "/products/[handle]", params: { handle } } })
}

export default async function ProductPage({ params }: Props) {
  const product = await askedProduct(params)
  if (!product) return <NoSuchPage />
  return (
    <div className="wrap pt-4 md:pt-8">
      <ProductStructuredData product={product} />
      <ProductDetails product={product} />
      <MoreFromWorkshop product={product} />
    </div>
  )
}
