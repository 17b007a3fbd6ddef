import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { PagesNav } from "@/catalogue/pages-nav"
import { PAGE_SIZE, pageCount, pageNumber } from "@/catalogue/pagination"
import { ProductGrid } from "@/catalogue/product-grid"
import { listProducts } from "@/catalogue/products"
import { WorkshopFilter } from "@/catalogue/workshop-filter"
import { listWorkshops } from "@/catalogue/workshops"
import { canonicalPath } from "@/lib/canonical-path"

type Props = PageProps<"/[locale]/products">

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { side }] = await Promise.all([getTranslations("Products"), searchParams])
  const page = pageNumber(side)
  return {
    title: page > 1 ? t("titleOfPage", { page }) : t("title"),
    description: t("description"),
    alternates: { canonical: canonicalPath("/products", page > 1 ? `?side=${page}` : "") },
  }
}

export default async function ProductsPage({ searchParams }: Props) {
  const page = pageNumber((await searchParams).side)
  const [t, workshops, { products, count }] = await Promise.all([
    getTranslations("Products"),
    listWorkshops(),
    listProducts({ limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
  ])
  const pages = pageCount(count)
  if (page > pages) notFound()
  return (
    <div className="wrap pt-10 md:pt-16">
      <h1 className="text-h1">{t("title")}</h1>
      <p className="measure mt-3 text-lead text-soft">{t("intro", { count })}</p>
      <div className="mt-7 mb-10"><WorkshopFilter workshops={workshops} current={null} /></div>
      <ProductGrid products={products} aboveFold />
      <PagesNav page={page} pages={pages} hrefOf={(side) => (side > 1 ? { pathname: "/products", query: { side } } : "/products")} />
    </div>
  )
}
