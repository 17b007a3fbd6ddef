import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { listProducts } from "@/catalogue/products"
import { WorkshopRow } from "@/catalogue/workshop-row"
import { listWorkshops } from "@/catalogue/workshops"
import { canonicalPath } from "@/lib/canonical-path"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("Workshops")
  return { title: t("title"), description: t("description"), alternates: { canonical: canonicalPath("/workshops") } }
}

const SHOWN = 4

export default async function WorkshopsPage() {
  const [t, workshops] = await Promise.all([getTranslations("Workshops"), listWorkshops()])
  const rows = await Promise.all(
    workshops.map(async (workshop) => ({ workshop, ...(await listProducts({ limit: SHOWN, workshop: workshop.handle })) })),
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
