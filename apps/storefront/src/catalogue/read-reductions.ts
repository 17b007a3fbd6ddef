import "server-only"
import { reductions } from "@verksted/contracts/reductions"
import type { Ore } from "@verksted/money/ore"
import { readBackend } from "@/lib/read-backend"
import type { StoreProduct } from "./store-product"

/** An address of this many ids stays well below what a server takes. */
const AT_ONCE = 100

/** What the reduced ones of these things cost before, by variant: asked only where a sale's price list decided the price. */
export async function readReductions(products: readonly StoreProduct[]): Promise<ReadonlyMap<string, Ore>> {
  const variants = products.flatMap((product) => product.variants ?? [])
  const onSale = variants.filter((variant) => variant.calculated_price?.calculated_price?.price_list_type === "sale").map(({ id }) => id)
  const parts = Array.from({ length: Math.ceil(onSale.length / AT_ONCE) }, (_, part) => onSale.slice(part * AT_ONCE, (part + 1) * AT_ONCE))
  const answers = await Promise.all(parts.map((ids) => readBackend("/store/reductions", reductions, { query: { variant_ids: ids.join(",") } })))
  return new Map(answers.flatMap((answer) => (answer?.reductions ?? []).map(({ variant_id, before }) => [variant_id, before] as const)))
}
