import type { CreateTranslationDTO, ProductDTO } from "@medusajs/framework/types"
import { ENGLISH } from "@verksted/contracts/language"
import { readEnglish } from "@verksted/demo/english"

type Loaded = Pick<ProductDTO, "id" | "handle"> & {
  options?: { id: string; title: string; values?: { id: string; value: string }[] }[] | null
  variants?: { id: string; title: string }[] | null
}

const english = readEnglish()

const inEnglish = (reference: string, reference_id: string, translations: Record<string, string>): CreateTranslationDTO => ({ reference, reference_id, locale_code: ENGLISH, translations })

/** A demo product's texts in English, as rows of Medusa's translation module. What is the same in both languages has none. */
export function productTranslations(product: Loaded): CreateTranslationDTO[] {
  const texts = english.products[product.handle]
  const word = (norwegian: string) => english.options[norwegian]
  const worded = (reference: string, id: string, field: string, norwegian: string) => {
    const translated = word(norwegian)
    return translated ? [inEnglish(reference, id, { [field]: translated })] : []
  }
  const options = product.options ?? []
  return [
    ...(texts ? [inEnglish("product", product.id, { title: texts.title, description: texts.description, material: texts.materials })] : []),
    ...options.flatMap(({ id, title }) => worded("product_option", id, "title", title)),
    ...options.flatMap(({ values }) => values ?? []).flatMap(({ id, value }) => worded("product_option_value", id, "value", value)),
    ...(product.variants ?? []).flatMap(({ id, title }) => worded("product_variant", id, "title", title)),
  ]
}

/** A demo workshop's name and intro in English. */
export function workshopTranslations(id: string, handle: string): CreateTranslationDTO[] {
  const texts = english.workshops[handle]
  return texts ? [inEnglish("workshop", id, { ...texts })] : []
}
