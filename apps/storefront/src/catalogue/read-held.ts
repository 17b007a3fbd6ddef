import "server-only"
import { heldResponse } from "@verksted/contracts/hold"
import { readBackend } from "@/lib/read-backend"
import { piecesOf } from "./stock"
import type { StoreProduct } from "./store-product"

/** An address of this many ids stays well below what a server takes. */
const AT_ONCE = 100

/** Variants of these things that somebody else is about to buy the last of: asked only where none is free. */
export async function readHeld(products: readonly StoreProduct[]): Promise<ReadonlySet<string>> {
  const none = products.flatMap((product) => product.variants ?? []).filter((variant) => piecesOf(variant) === 0).map(({ id }) => id)
  const parts = Array.from({ length: Math.ceil(none.length / AT_ONCE) }, (_, part) => none.slice(part * AT_ONCE, (part + 1) * AT_ONCE))
  const answers = await Promise.all(parts.map((ids) => readBackend("/store/held", heldResponse, { query: { variant_ids: ids.join(",") } })))
  return new Set(answers.flatMap((answer) => answer?.held ?? []))
}
