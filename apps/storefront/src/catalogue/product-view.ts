import type { Workshop } from "@verksted/contracts/workshop"
import { oreFromKroner } from "@verksted/money/kroner"
import type { Ore } from "@verksted/money/ore"
import type { Locale } from "next-intl"
import { factsIn, type FactsView } from "./facts-in"
import { isBuyable, piecesOf, stockOf, type Stock } from "./stock"
import type { StoreProduct, StoreVariant } from "./store-product"

export type PictureView = { url: string; alt: string }

export type VariantView = {
  id: string
  /** Names the variant in the address, `?variant=`. */
  key: string
  title: string
  /** Null when it has no price in this region: then it can not be bought. */
  price: Ore | null
  /** What it cost before the sale: the lowest of the 30 days before; null when nothing may be said. */
  before: Ore | null
  stock: Stock
  buyable: boolean
}

export type ProductView = {
  id: string
  handle: string
  title: string
  description: string
  pictures: PictureView[]
  /** The workshops it was made in, by rank; the first one's label is on the picture. */
  workshops: Workshop[]
  variants: VariantView[]
  /** «Størrelse» */
  optionTitle: string
  /** The lowest price; null when none is known. */
  price: Ore | null
  priceVaries: boolean
  /** The price before the sale, where every variant has the one price. */
  before: Ore | null
  stock: Stock
  facts: FactsView | null
  updatedAt: string | null
}

/** What a card in a list shows. */
export type CardView = Pick<ProductView, "id" | "handle" | "title" | "pictures" | "workshops" | "price" | "priceVaries" | "before" | "stock">

const WORKSHOP_TAG = "verksted:"

function picturesOf(product: StoreProduct, facts: FactsView | null): PictureView[] {
  const images = [...(product.images ?? [])].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map((image) => image.url)
  const urls = images.length > 0 ? images : product.thumbnail ? [product.thumbnail] : []
  const alts = facts?.image_alts ?? []
  return urls.map((url, index) => ({ url, alt: alts[index] || product.title }))
}

function variantView(variant: StoreVariant, oneOfAKind: boolean, before: Ore | null, held: boolean): VariantView {
  const kroner = variant.calculated_price?.calculated_amount ?? null
  const price = kroner === null ? null : oreFromKroner(kroner)
  const stock: Stock = held ? { kind: "held" } : stockOf(piecesOf(variant), oneOfAKind)
  return { id: variant.id, key: variant.sku ?? variant.id, title: variant.title ?? "", price, before, stock, buyable: price !== null && isBuyable(stock) }
}

/** The one price before, when every variant has it. */
function oneBefore(variants: readonly VariantView[]): Ore | null {
  const [first] = variants
  return first && variants.every(({ before, price }) => before === first.before && price === first.price) ? first.before : null
}

export type ViewContext = {
  locale: Locale
  workshops: readonly Workshop[]
  /** By variant: what may be shown as the price before a sale. */
  before?: ReadonlyMap<string, Ore>
  /** Variants of which somebody else is about to buy the last. */
  held?: ReadonlySet<string>
}

/** Medusa's product as the pages show it; the only place that knows both shapes. */
export function productView(product: StoreProduct, { locale, workshops, before = new Map(), held = new Set() }: ViewContext): ProductView {
  const stated = product.metadata?.facts
  const facts = stated ? factsIn(locale, stated) : null
  const stored = [...(product.variants ?? [])].sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
  const pieces = stored.reduce((sum, variant) => sum + piecesOf(variant), 0)
  // Two variants with a piece each are two things, whatever was noted.
  const oneOfAKind = (facts?.one_of_a_kind ?? false) && pieces <= 1
  const variants = stored.map((variant) => variantView(variant, oneOfAKind, before.get(variant.id) ?? null, held.has(variant.id)))
  const prices = variants.flatMap((variant) => variant.price ?? [])
  const tags = new Set((product.tags ?? []).map((tag) => tag.value))
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    description: product.description ?? "",
    pictures: picturesOf(product, facts),
    workshops: workshops.filter((workshop) => tags.has(WORKSHOP_TAG + workshop.handle)),
    variants,
    optionTitle: product.options?.[0]?.title ?? "",
    price: prices.length > 0 ? Math.min(...prices) : null,
    priceVaries: new Set(prices).size > 1,
    before: oneBefore(variants),
    // Nothing is left but what somebody is about to buy.
    stock: pieces <= 0 && stored.some(({ id }) => held.has(id)) ? { kind: "held" } : stockOf(pieces, oneOfAKind),
    facts,
    updatedAt: product.updated_at ?? null,
  }
}

/** The tag that Medusa's own filter finds a workshop's things by. */
export function workshopTag(handle: string): string {
  return WORKSHOP_TAG + handle
}
