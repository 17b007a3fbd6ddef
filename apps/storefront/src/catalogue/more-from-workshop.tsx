import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/i18n/navigation"
import { neighboursOf } from "./neighbours"
import { ProductGrid } from "./product-grid"
import type { ProductView } from "./product-view"
import { productsOf } from "./products"
import { isBuyable } from "./stock"
import { workshopHandles } from "./workshop-handles"

const SHOWN = 4

/** Other things from the same workshop that can be bought now. */
export async function MoreFromWorkshop({ product }: { product: ProductView }) {
  const workshop = product.workshops[0]
  if (!workshop) return null
  const [t, locale] = await Promise.all([getTranslations("Product"), getLocale()])
  const others = (await productsOf(neighboursOf(product.handle, await workshopHandles(workshop.handle)), locale))
    .filter(({ stock }) => isBuyable(stock))
    .slice(0, SHOWN)
  if (others.length === 0) return null
  return (
    <section className="no-print mt-20 md:mt-28">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-h2">{t("moreFrom", { workshop: workshop.name })}</h2>
        <Link href={{ pathname: "/workshops/[handle]", params: { handle: workshop.handle } }} className="text-link">{t("seeAll")}</Link>
      </div>
      <ProductGrid products={others} heading="h3" within={workshop.handle} />
    </section>
  )
}
