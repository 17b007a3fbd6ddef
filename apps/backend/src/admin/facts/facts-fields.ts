import { productFacts, type ProductFacts } from "@verksted/contracts/product-facts"
import { errorsByField } from "../lib/form-errors"
import { fibresFromText, fibreText } from "./fibre-text"

/** The form as it is filled in: lists stand one on a line. */
export type FactsFields = {
  materials: string; materials_en: string; fibres: string; care: string; care_en: string; alts: string; alts_en: string; warnings: string; warnings_en: string
  size: string; shipping_class: ProductFacts["shipping_class"]; care_codes: ProductFacts["care_codes"]
  one_of_a_kind: boolean; textile: boolean; food_contact: boolean; food_declaration: boolean; toy: boolean; ce_marked: boolean; art_vat_open: boolean
}
export type FactsErrors = Partial<Record<string, string>>

const lines = (text: string) => text.split("\n").map((line) => line.trim()).filter(Boolean)

/** The form of what is stated, or of a product that nothing is stated of. */
export function fieldsOf(stored: unknown): FactsFields {
  const facts = productFacts.safeParse(stored).data
  return {
    materials: facts?.materials ?? "", materials_en: facts?.en?.materials ?? "", fibres: fibreText(facts?.fibres ?? []),
    care: facts?.care ?? "", care_en: facts?.en?.care ?? "", alts: (facts?.image_alts ?? []).join("\n"), alts_en: (facts?.en?.image_alts ?? []).join("\n"),
    warnings: (facts?.warnings ?? []).join("\n"), warnings_en: (facts?.en?.warnings ?? []).join("\n"), size: (facts?.packed_cm ?? []).join(" × "),
    shipping_class: facts?.shipping_class ?? "hentested", care_codes: facts?.care_codes ?? [], one_of_a_kind: facts?.one_of_a_kind ?? true,
    textile: facts?.textile ?? false, food_contact: facts?.food_contact ?? false, food_declaration: facts?.food_declaration ?? false,
    toy: facts?.toy ?? false, ce_marked: facts?.ce_marked ?? false, art_vat_open: facts?.art_vat_open ?? false,
  }
}

function sizeOf(text: string): number[] | null {
  return text.trim() ? text.split(/[×x*\s]+/i).filter(Boolean).map((side) => Number(side.replace(",", "."))) : null
}

/** What the form states, or what is wrong with which field. */
export function factsOf(fields: FactsFields): { facts: ProductFacts } | { errors: FactsErrors } {
  const { materials_en, care_en, alts, alts_en, warnings, warnings_en, size, fibres, ...rest } = fields
  const english = { materials: materials_en.trim(), care: care_en.trim() || null, image_alts: lines(alts_en), warnings: lines(warnings_en) }
  const stated = fibresFromText(fibres)
  if (stated === null) return { errors: { fibres: "Skriv én del på hver linje, slik: Trekk: 80 % bomull, 20 % polyester" } }
  if (!fields.materials.trim()) return { errors: { materials: "Skriv hva den er laget av." } }
  const parsed = productFacts.safeParse({
    ...rest, materials: fields.materials.trim(), care: fields.care.trim() || null, fibres: stated, image_alts: lines(alts), warnings: lines(warnings),
    packed_cm: sizeOf(size), en: materials_en.trim() || care_en.trim() || alts_en.trim() || warnings_en.trim() ? english : null,
  })
  if (parsed.success) return { facts: parsed.data }
  const { packed_cm, fibres: wrongFibres, ...errors } = errorsByField(parsed.error.issues)
  return { errors: { ...errors, ...(wrongFibres ? { fibres: "Fibrene i en del må bli 100 % til sammen." } : {}), ...(packed_cm ? { size: "Skriv tre mål i cm, slik: 30 × 20 × 10" } : {}) } }
}
