import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { CareLines } from "./care-lines"
import { FibreLines } from "./fibre-lines"
import { findSize } from "./find-size"
import { ProductWarnings } from "./product-warnings"
import type { ProductView } from "./product-view"
import { SafetyContact } from "./safety-contact"

/** What it is made of, its size, how it is looked after, its papers, whatever must be warned of, and who answers for it. */
export function ProductFactsList({ product }: { product: ProductView }) {
  const [t, tf] = [useTranslations("Product"), useTranslations("Facts")]
  const { facts } = product
  // Several sizes are already told where one of them is chosen.
  const size = product.variants.length === 1 ? findSize(product.variants[0]?.title) : null
  const rows: [name: string, value: ReactNode][] = facts ? [
    [t("materials"), facts.fibres.length > 0 ? <FibreLines fibres={facts.fibres} /> : facts.materials],
    [product.optionTitle || t("size"), size],
    [t("care"), facts.care || facts.care_codes.length > 0 ? <CareLines facts={facts} /> : null],
    [tf("food"), facts.food_contact ? tf(facts.food_declaration ? "foodText" : "foodNoPapers") : null],
    [tf("ce"), facts.toy && facts.ce_marked ? tf("ceText") : null],
  ] : [[product.optionTitle || t("size"), size]]
  const known = rows.filter(([, value]) => Boolean(value))
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
      <ProductWarnings warnings={facts?.warnings ?? []} />
      <SafetyContact />
    </>
  )
}
