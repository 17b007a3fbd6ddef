import { getLocale, getTranslations } from "next-intl/server"
import { NoSuchPage } from "./no-such-page"
import { PagesNav } from "./pages-nav"
import { PAGE_SIZE, pageCount } from "./pagination"
import { ProductGrid } from "./product-grid"
import { listProducts } from "./products"
import { WorkshopFilter } from "./workshop-filter"
import { listWorkshops } from "./workshops"

/** One page of all things, newest first; "not found" behind the last one. */
export async function ProductListPage({ page }: { page: number }) {
  const [t, locale] = await Promise.all([getTranslations("Products"), getLocale()])
  const [workshops, { products, count }] = await Promise.all([
    listWorkshops(locale),
    listProducts({ locale, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
  ])
  const pages = pageCount(count)
  if (page > pages) return <NoSuchPage />
  return (
    <div className="wrap pt-10 md:pt-16">
      <h1 className="text-h1">{t("title")}</h1>
      <p className="measure mt-3 text-lead text-soft">{t("intro", { count })}</p>
      <div className="mt-7 mb-10"><WorkshopFilter workshops={workshops} current={null} /></div>
      <ProductGrid products={products} aboveFold />
      <PagesNav page={page} pages={pages} hrefOf={(to) => (to > 1 ? { pathname: "/products/page/[page]", params: { page: String(to) } } : "/products")} />
    </div>
  )
}
