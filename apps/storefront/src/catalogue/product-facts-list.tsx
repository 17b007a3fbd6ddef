import { useTranslations } from "next-intl"
import { findSize } from "./find-size"
import type { ProductView } from "./product-view"

/** Materials, care, size and whatever must be warned of. */
export function ProductFactsList({ product }: { product: ProductView }) {
  const t = useTranslations("Product")
  const { facts } = product
  // Several sizes are already told where one of them is chosen.
  const size = product.variants.length === 1 ? findSize(product.variants[0]?.title) : null
  const rows: [name: string, value: string | null | undefined][] = [
    [t("materials"), facts?.materials],
    [product.optionTitle || t("size"), size],
    [t("care"), facts?.care],
    [t("foodContact"), facts?.food_contact ? t("foodContactText") : null],
  ]
  const known = rows.filter(([, value]) => value)
  return (
    <>
      {known.length > 0 ? (
        <dl className="seam mt-10 grid grid-cols-1 gap-x-6 pt-6 sm:grid-cols-[9rem_1fr]">
          {known.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="font-semibold">{name}</dt>
              <dd className="mb-3">{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {facts && facts.warnings.length > 0 ? (
        <ul className="mt-4 grid gap-2 rounded-button border-2 border-edge px-5 py-4">
          {facts.warnings.map((warning) => <li key={warning}>{warning}</li>)}
        </ul>
      ) : null}
    </>
  )
}
