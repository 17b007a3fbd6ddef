import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { JsonLd } from "@/catalogue/json-ld"
import { PagesNav } from "@/catalogue/pages-nav"
import { PAGE_SIZE, pageCount, pageNumber } from "@/catalogue/pagination"
import { ProductGrid } from "@/catalogue/product-grid"
import { listProducts } from "@/catalogue/products"
import { breadcrumbData } from "@/catalogue/structured-data"
import { WorkshopCloth } from "@/catalogue/workshop-cloth"
import { WorkshopFilter } from "@/catalogue/workshop-filter"
import { findWorkshop, listWorkshops } from "@/catalogue/workshops"
import { canonicalPath } from "@/lib/canonical-path"
import { canonicalUrl } from "@/lib/canonical-url"

type Props = PageProps<"/[locale]/workshops/[handle]">

const pageOf = (handle: string) => ({ pathname: "/workshops/[handle]" as const, params: { handle } })

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ handle }, { side }] = await Promise.all([params, searchParams])
  const workshop = await findWorkshop(handle)
  if (!workshop) return {}
  const page = pageNumber(side)
  return {
    title: workshop.name,
    description: workshop.intro,
    alternates: { canonical: canonicalPath(pageOf(handle), page > 1 ? `?side=${page}` : "") },
  }
}

export default async function WorkshopPage({ params, searchParams }: Props) {
  const [{ handle }, { side }] = await Promise.all([params, searchParams])
  const page = pageNumber(side)
  const workshop = await findWorkshop(handle)
  if (!workshop) notFound()
  const [t, workshops, { products, count }] = await Promise.all([
    getTranslations("Workshops"),
    listWorkshops(),
    listProducts({ limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE, workshop: handle }),
  ])
  const pages = pageCount(count)
  if (page > pages) notFound()
  return (
    <div className="wrap pt-6 md:pt-8">
      <JsonLd data={breadcrumbData([{ name: t("title"), url: canonicalUrl("/workshops") }, { name: workshop.name, url: canonicalUrl(pageOf(handle)) }])} />
      <WorkshopCloth workshop={workshop} count={count} />
      <div className="mt-8 mb-10"><WorkshopFilter workshops={workshops} current={handle} /></div>
      {products.length > 0 ? <ProductGrid products={products} within={handle} aboveFold /> : <p className="measure text-lead text-soft">{t("empty")}</p>}
      <PagesNav page={page} pages={pages} hrefOf={(to) => (to > 1 ? { ...pageOf(handle), query: { side: to } } : pageOf(handle))} />
    </div>
  )
}
