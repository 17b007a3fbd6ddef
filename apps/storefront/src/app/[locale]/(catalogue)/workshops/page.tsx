import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { listProducts } from "@/catalogue/products"
import { WorkshopRow } from "@/catalogue/workshop-row"
import { listWorkshops } from "@/catalogue/workshops"
import { pageMetadata } from "@/seo/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Workshops")
  return pageMetadata({ title: t("title"), description: t("description"), address: "/workshops" })
}

const SHOWN = 4

export default async function WorkshopsPage() {
  const [t, locale] = await Promise.all([getTranslations("Workshops"), getLocale()])
  const workshops = await listWorkshops(locale)
  const rows = await Promise.all(
    workshops.map(async (workshop) => ({ workshop, ...(await listProducts({ locale, limit: SHOWN, workshop: workshop.handle })) })),
  )
  return (
    <div className="wrap pt-10 md:pt-16">
      <h1 className="text-h1">{t("title")}</h1>
      <p className="measure mt-3 text-lead text-soft">{workshops.length === 0 ? t("none") : t("intro")}</p>
      <ul className="mt-10 grid gap-12 md:gap-16">
        {rows.map(({ workshop, products, count }) => (
          <li key={workshop.id}><WorkshopRow workshop={workshop} products={products} count={count} /></li>
        ))}
      </ul>
    </div>
  )
}
