import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ProductGrid } from "@/catalogue/product-grid"
import { listProducts } from "@/catalogue/products"
import { listWorkshops } from "@/catalogue/workshops"
import { Hero } from "@/home/hero"
import { WayOfAThing } from "@/home/way-of-a-thing"
import { WorkshopCloths } from "@/home/workshop-cloths"
import { workshopsInTurn } from "@/home/workshops-in-turn"
import { canonicalPath } from "@/lib/canonical-path"
import { Link } from "@/i18n/navigation"

const ON_THE_BENCH = 3
const NEWEST = 8

export function generateMetadata(): Metadata {
  return { alternates: { canonical: canonicalPath("/") } }
}

export default async function FrontPage() {
  const [t, workshops, { products }] = await Promise.all([getTranslations("Home"), listWorkshops(), listProducts({ limit: 60 })])
  const shown = workshopsInTurn(products, ON_THE_BENCH + NEWEST)
  const bench = shown.slice(0, ON_THE_BENCH)
  const newest = shown.slice(ON_THE_BENCH)
  return (
    <>
      <Hero products={bench} />
      <WorkshopCloths workshops={workshops} />
      {newest.length > 0 ? (
        <section className="wrap mt-20 md:mt-28">
          <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 md:mb-8">
            <h2 className="text-h2">{t("newest")}</h2>
            <Link href="/products" className="text-link">{t("seeAll")}</Link>
          </div>
          <ProductGrid products={newest} heading="h3" />
        </section>
      ) : null}
      <WayOfAThing />
    </>
  )
}
