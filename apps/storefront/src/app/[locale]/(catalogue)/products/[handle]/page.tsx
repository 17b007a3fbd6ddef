import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { ProductDetails } from "@/catalogue/product-details"
import { findProduct } from "@/catalogue/products"
import { MoreFromWorkshop } from "@/catalogue/more-from-workshop"
import { ProductStructuredData } from "@/catalogue/product-structured-data"
import { canonicalPath } from "@/lib/canonical-path"

type Props = PageProps<"/[locale]/products/[handle]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const product = await findProduct((await params).handle)
  if (!product) return {}
  const picture = product.pictures[0]
  return {
    title: product.title,
    description: product.description,
    alternates: { canonical: canonicalPath({ pathname: "/products/[handle]", params: { handle: product.handle } }) },
    openGraph: { title: product.title, description: product.description, ...(picture ? { images: [picture] } : {}) },
  }
}

export default async function ProductPage({ params }: Props) {
  const product = await findProduct((await params).handle)
  if (!product) notFound()
  return (
    <div className="wrap pt-4 md:pt-8">
      <ProductStructuredData product={product} />
      <ProductDetails product={product} />
      <MoreFromWorkshop product={product} />
    </div>
  )
}
