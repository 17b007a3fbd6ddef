import type { ProductFacts } from "@verksted/contracts/product-facts"
import type { Workshop } from "@verksted/contracts/workshop"
import { oreFromKroner } from "@verksted/money/kroner"
import type { Ore } from "@verksted/money/ore"
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
  stock: Stock
  facts: ProductFacts | null
  updatedAt: string | null
}

const WORKSHOP_TAG = "verksted:"

function picturesOf(product: StoreProduct): PictureView[] {
  const images = [...(product.images ?? [])].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map((image) => image.url)
  const urls = images.length > 0 ? images : product.thumbnail ? [product.thumbnail] : []
  const alts = product.metadata?.facts?.image_alts ?? []
  return urls.map((url, index) => ({ url, alt: alts[index] || product.title }))
}

function variantView(variant: StoreVariant, oneOfAKind: boolean): VariantView {
  const kroner = variant.calculated_price?.calculated_amount ?? null
  const price = kroner === null ? null : oreFromKroner(kroner)
  const stock = stockOf(piecesOf(variant), oneOfAKind)
  return { id: variant.id, key: variant.sku ?? variant.id, title: variant.title ?? "", price, stock, buyable: price !== null && isBuyable(stock) }
}

/** Medusa's product as the pages show it; the only place that knows both shapes. */
export function productView(product: StoreProduct, workshops: readonly Workshop[]): ProductView {
  const facts = product.metadata?.facts ?? null
  const oneOfAKind = facts?.one_of_a_kind ?? false
  const stored = [...(product.variants ?? [])].sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
  const variants = stored.map((variant) => variantView(variant, oneOfAKind))
  const prices = variants.flatMap((variant) => variant.price ?? [])
  const tags = new Set((product.tags ?? []).map((tag) => tag.value))
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    description: product.description ?? "",
    pictures: picturesOf(product),
    workshops: workshops.filter((workshop) => tags.has(WORKSHOP_TAG + workshop.handle)),
    variants,
    optionTitle: product.options?.[0]?.title ?? "",
    price: prices.length > 0 ? Math.min(...prices) : null,
    priceVaries: new Set(prices).size > 1,
    stock: stockOf(stored.reduce((sum, variant) => sum + piecesOf(variant), 0), oneOfAKind),
    facts,
    updatedAt: product.updated_at ?? null,
  }
}

/** The tag that Medusa's own filter finds a workshop's things by. */
export function workshopTag(handle: string): string {
  return WORKSHOP_TAG + handle
}
