import type { ProductView } from "@/catalogue/product-view"
import { isBuyable } from "@/catalogue/stock"

/**
 * Up to `count` things that can be bought and have a picture: one from each workshop in turn, so that whoever laid out
 * most today does not fill the page. Within a workshop the order is kept.
 */
export function workshopsInTurn(products: readonly ProductView[], count: number): ProductView[] {
  const shown = products.filter((product) => isBuyable(product.stock) && product.pictures.length > 0)
  const taken = new Map<string, number>()
  const rounds = shown.map((product, index) => {
    const workshop = product.workshops[0]?.handle ?? ""
    const round = taken.get(workshop) ?? 0
    taken.set(workshop, round + 1)
    return { product, round, index }
  })
  return rounds.sort((a, b) => a.round - b.round || a.index - b.index).slice(0, count).map(({ product }) => product)
}
