import { MOST_TAGS } from "@verksted/contracts/catalogue-change"
import { catalogueTag } from "@verksted/contracts/catalogue-tag"
import { type Change, type KeyedKind, keyedKinds, type PlainKind, TRANSLATED_MODEL } from "../modules/catalogue-outbox/change-kind"

const plainTags: Record<PlainKind, string> = {
  everything: catalogueTag.everything,
  lists: catalogueTag.lists,
  workshops: catalogueTag.workshops,
  seller: catalogueTag.seller,
  deliveries: catalogueTag.deliveries,
  results: catalogueTag.results,
}

/** What is translated beside products, which have their handles. */
const modelTags: Record<string, string> = { workshop: catalogueTag.workshops, shipping_option: catalogueTag.deliveries }

const isKeyed = (kind: Change["kind"]): kind is KeyedKind => kind in keyedKinds

/**
 * The storefront's tags for these changes, each once. Everything makes the others needless, and so do more things than
 * one message holds.
 * @param handlesOf the handles of the products that the keys of a kind are about
 * @param haveFreight whether any of these price sets, or of these prices, is a way of delivery's
 */
export async function tagsOfChanges(
  changes: readonly Change[],
  handlesOf: (kind: KeyedKind, keys: string[]) => Promise<string[]>,
  haveFreight: (of: { priceSets: string[]; prices: string[] }) => Promise<boolean>,
): Promise<string[]> {
  const plain = changes.flatMap(({ kind, key }) => (isKeyed(kind) ? [] : kind === TRANSLATED_MODEL ? (modelTags[key] ?? []) : plainTags[kind]))
  if (plain.includes(catalogueTag.everything)) return [catalogueTag.everything]
  const keysOf = (wanted: KeyedKind) => changes.flatMap(({ kind, key }) => (kind === wanted ? [key] : []))
  // A price whose rule alone is changed, such as the sum from which freight is free, is named by itself.
  const [priceSets, prices] = [keysOf("price-set"), keysOf("price")]
  const freight = priceSets.length + prices.length > 0 && (await haveFreight({ priceSets, prices })) ? [catalogueTag.deliveries] : []
  const kinds = [...new Set(changes.map(({ kind }) => kind).filter(isKeyed))]
  const handles = await Promise.all(kinds.map((kind) => handlesOf(kind, keysOf(kind))))
  const tags = [...new Set([...plain, ...freight, ...handles.flat().map(catalogueTag.product)])]
  return tags.length > MOST_TAGS ? [catalogueTag.everything] : tags
}
