import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ProductGrid } from "@/catalogue/product-grid"
import { listProducts } from "@/catalogue/products"
import { listWorkshops } from "@/catalogue/workshops"
import { OrganisationData } from "@/home/organisation-data"
import { Hero } from "@/home/hero"
import { WayOfAThing } from "@/home/way-of-a-thing"
import { WorkshopCloths } from "@/home/workshop-cloths"
import { workshopsInTurn } from "@/home/workshops-in-turn"
import { findSeller } from "@/lib/seller"
import { Link } from "@/i18n/navigation"
import { pageMetadata } from "@/seo/page-metadata"

const ON_THE_BENCH = 3
const NEWEST = 8

export async function generateMetadata(): Promise<Metadata> {
  const [t, site, house] = await Promise.all([getTranslations("Home"), getTranslations("Site"), findSeller()])
  const name = house?.seller?.shop_name ?? site("fallbackName")
  return pageMetadata({ title: { absolute: `${name} – ${t("inShort")}` }, address: "/" })
}

export default async function FrontPage() {
  const [t, locale] = await Promise.all([getTranslations("Home"), getLocale()])
  const [workshops, { products }] = await Promise.all([listWorkshops(locale), listProducts({ locale, limit: 60 })])
  const shown = workshopsInTurn(products, ON_THE_BENCH + NEWEST)
  const bench = shown.slice(0, ON_THE_BENCH)
  const newest = shown.slice(ON_THE_BENCH)
  return (
    <>
      <OrganisationData />
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
