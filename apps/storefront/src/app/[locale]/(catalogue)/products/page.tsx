import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ProductListPage } from "@/catalogue/product-list-page"
import { pageMetadata } from "@/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Products")
  return pageMetadata({ title: t("title"), description: t("description"), address: "/products" })
}

export default function ProductsPage() {
  return <ProductListPage page={1} />
}
