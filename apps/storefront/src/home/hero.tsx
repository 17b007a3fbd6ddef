import { useTranslations } from "next-intl"
import type { ProductView } from "@/catalogue/product-view"
import { classNames } from "@/lib/class-names"
import { ButtonLink } from "@/ui/button-link"
import { BenchThing } from "./bench-thing"

/** What this shop is, in one breath, beside three real things from the bench; a new shop has none yet, and says so. */
export function Hero({ products }: { products: ProductView[] }) {
  const t = useTranslations("Home")
  const isEmpty = products.length === 0
  return (
    <section className="wrap grid items-center gap-x-12 gap-y-10 pt-10 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] md:pt-14 lg:gap-x-20">
      <div>
        <h1 className="text-display">{t("title")}</h1>
        <p className="mt-6 max-w-[36ch] text-lead text-soft">{t("lead")}</p>
        {isEmpty ? <p className="mt-6 max-w-[36ch] text-lead">{t("empty")}</p> : <ButtonLink href="/products" className="mt-8 min-h-14 px-9 text-lead">{t("seeAllThings")}</ButtonLink>}
      </div>
      {isEmpty ? null : (
        <ul className="grid aspect-[6/5] grid-cols-[2fr_1fr] grid-rows-2 gap-3 sm:gap-4">
          {products.map((product, index) => (
            <li key={product.id} className={classNames("min-h-0", index === 0 && "row-span-2")}>
              <BenchThing product={product} large={index === 0} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
