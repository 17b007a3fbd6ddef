import { oreFromKroner } from "@verksted/money/kroner"
import { documentWords, type DocumentTexts } from "../words/document-words"
import type { Language } from "@verksted/contracts/language"
import { materialLabel, materialsOf } from "../words/materials-of"
import { ranked } from "./ranked"
import type { Thing } from "./thing"

/** Pieces that can be bought, by variant; null where they are not counted. */
export type Pieces = ReadonlyMap<string, number | null>

function picturesOf({ images, thumbnail }: Thing): string | null {
  const first = [...(images ?? [])].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))[0]
  return first?.url ?? thumbnail
}

function stockOf(variants: NonNullable<Thing["variants"]>, pieces: Pieces) {
  const counted = variants.map(({ id, manage_inventory, allow_backorder }) => (!manage_inventory || allow_backorder ? null : Math.max(0, pieces.get(id) ?? 0)))
  const sizesOf = (keep: (pieces: number | null) => boolean) =>
    [...new Set(variants.filter((_, index) => keep(counted[index] ?? null)).flatMap(({ options }) => (options ?? []).map(({ value }) => value)))]
  const total = counted.some((count) => count === null) ? null : counted.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  return { pieces: total, in_stock: total === null || total > 0, sizes: sizesOf(() => true), sizes_in_stock: sizesOf((count) => count !== 0) }
}

const materialsText = ({ metadata }: Thing) => metadata?.facts?.materials ?? ""
const placesOf = ({ workshop_credits, categories }: Thing) => [...(workshop_credits ?? []).flatMap((credit) => credit?.workshop.name ?? []), ...(categories ?? []).map(({ name }) => name)]

function textsOf(thing: Thing, language: Language, materials: readonly string[], norwegian: Thing): DocumentTexts {
  const texts = { title: thing.title, description: thing.description ?? "" }
  if (language === "nb") return { ...texts, about: [...placesOf(thing), materialsText(thing)] }
  const names = materials.flatMap((key) => materialLabel(key, language) ?? [])
  return { ...texts, about: [...placesOf(thing), ...names, thing.metadata?.facts?.en?.materials ?? ""], norwegian: [norwegian.title, ...placesOf(norwegian), materialsText(norwegian)] }
}

/**
 * A thing as the index of a language holds it: what a list of results shows, what it is chosen by, and the words that
 * it is found by. Prices in øre.
 * @param thing in that language
 * @param norwegian the same in Norwegian
 */
export function thingDocument(thing: Thing, language: Language, pieces: Pieces, norwegian = thing) {
  const facts = thing.metadata?.facts
  const materials = materialsOf(materialsText(norwegian), (facts?.fibres ?? []).flatMap(({ fibres }) => fibres.map(({ fibre }) => fibre)))
  const variants = thing.variants ?? []
  const prices = variants.flatMap(({ calculated_price }) => (calculated_price?.calculated_amount == null ? [] : oreFromKroner(calculated_price.calculated_amount)))
  const { title } = thing
  const { words, ...levels } = documentWords(textsOf(thing, language, materials, norwegian), language)
  const credits = [...(thing.workshop_credits ?? [])].sort((a, b) => (b?.weight_bp ?? 0) - (a?.weight_bp ?? 0))
  return {
    id: thing.id,
    handle: thing.handle,
    title,
    picture_url: picturesOf(thing),
    picture_alt: (language === "en" ? facts?.en?.image_alts[0] : undefined) || facts?.image_alts[0] || title,
    price: prices.length ? Math.min(...prices) : null,
    price_varies: new Set(prices).size > 1,
    one_of_a_kind: facts?.one_of_a_kind ?? false,
    workshops: credits.flatMap((credit) => credit?.workshop.handle ?? []),
    materials,
    ...stockOf(variants, pieces),
    created_at: thing.created_at.getTime(),
    words,
    ...ranked(levels),
  }
}
export type ThingDocument = ReturnType<typeof thingDocument>
