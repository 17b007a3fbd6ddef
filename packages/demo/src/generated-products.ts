import type { DemoProduct } from "./catalogue.js"
import { between, seeded, type Random } from "./drawing/shared/random.js"
import { handleOf, siblingTitle } from "./generated-names.js"

/** A made-up thing, and the handle of the demo's thing whose picture it borrows. */
export type GeneratedProduct = { product: DemoProduct; picture_of: string }

const SEED = 20_261_129
const SOLD_OUT = 0.12

/**
 * `count` things of the demo's kinds under other names, prices and stock, the same ones every time: what a large shop
 * holds, to be measured with. Only of kinds that may be sold.
 */
export function generateProducts(demo: readonly DemoProduct[], count: number): GeneratedProduct[] {
  const kinds = demo.filter(({ status, compliance_blockers }) => status === "til_salgs" && compliance_blockers.length === 0)
  const random = seeded(SEED)
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length]
    if (!kind) throw new RangeError("The demo has nothing for sale.")
    return { product: siblingOf(kind, index + 1, random), picture_of: kind.handle }
  })
}

function siblingOf(kind: DemoProduct, number: number, random: Random): DemoProduct {
  const title = siblingTitle(kind.title, random)
  const sku = `GEN-${String(number).padStart(5, "0")}`
  const pieces = () => (random() < SOLD_OUT ? 0 : kind.kind === "unik" ? 1 : Math.ceil(between(random, 0, 12)))
  return {
    ...kind,
    sku,
    title,
    handle: handleOf(title, number),
    price_nok_incl_vat: Math.max(49, Math.round(kind.price_nok_incl_vat * between(random, 0.08, 0.125)) * 10 - 1),
    variants: kind.variants.map(({ option }, index) => ({ sku: `${sku}-${index + 1}`, option, stock: pieces() })),
  }
}
