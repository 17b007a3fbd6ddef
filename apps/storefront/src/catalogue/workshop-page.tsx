import { getLocale, getTranslations } from "next-intl/server"
import { pageUrl } from "@/lib/page-address"
import { JsonLd } from "./json-ld"
import { NoSuchPage } from "./no-such-page"
import { PagesNav } from "./pages-nav"
import { PAGE_SIZE, pageCount } from "./pagination"
import { ProductGrid } from "./product-grid"
import { listProducts } from "./products"
import { breadcrumbData } from "./structured-data"
import { WorkshopCloth } from "./workshop-cloth"
import { WorkshopFilter } from "./workshop-filter"
import { findWorkshop, listWorkshops } from "./workshops"

const pageOf = (handle: string) => ({ pathname: "/workshops/[handle]" as const, params: { handle } })
const laterPageOf = (handle: string, page: number) => ({ pathname: "/workshops/[handle]/page/[page]" as const, params: { handle, page: String(page) } })

/** One workshop and a page of its things; "not found" without the workshop, or behind the last page. */
export async function WorkshopPage({ handle, page }: { handle: string; page: number }) {
  const locale = await getLocale()
  const workshop = await findWorkshop(handle, locale)
  if (!workshop) return <NoSuchPage />
  const [t, workshops, { products, count }] = await Promise.all([
    getTranslations("Workshops"),
    listWorkshops(locale),
    listProducts({ locale, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE, workshop: handle }),
  ])
  const pages = pageCount(count)
  if (page > pages) return <NoSuchPage />
  return (
    <div className="wrap pt-6 md:pt-8">
      <JsonLd data={breadcrumbData([{ name: t("title"), url: pageUrl("/workshops", locale) }, { name: workshop.name, url: pageUrl(pageOf(handle), locale) }])} />
      <WorkshopCloth workshop={workshop} count={count} />
      <div className="mt-8 mb-10"><WorkshopFilter workshops={workshops} current={handle} /></div>
      {products.length > 0 ? <ProductGrid products={products} within={handle} aboveFold /> : <p className="measure text-lead text-soft">{t("empty")}</p>}
      <PagesNav page={page} pages={pages} hrefOf={(to) => (to > 1 ? laterPageOf(handle, to) : pageOf(handle))} />
    </div>
  )
}
