import { crochet } from "./crochet/crochet.js"
import { knitting, knittingCloseUps } from "./knitting/knitting.js"
import { painting } from "./painting/painting.js"
import { sewing } from "./sewing/sewing.js"
import { seedOf } from "./shared/random.js"
import { Scene, type Drawer } from "./shared/scene.js"
import { woodwork } from "./woodwork/woodwork.js"

/** One drawer per craft, by the workshop's handle. */
export const drawers: Readonly<Record<string, Readonly<Record<string, Drawer>>>> = {
  strikking: knitting,
  hekling: crochet,
  maling: painting,
  som: sewing,
  snekring: woodwork,
}

/** The drawers of second pictures, by the product's handle. */
export const closeUps: Readonly<Record<string, Drawer>> = knittingCloseUps

/**
 * The product's picture as SVG, 1200 × 1500. The same product gives the same bytes every time.
 * @throws RangeError when no drawer knows the product.
 */
export function draw(product: { readonly handle: string; readonly workshop: string }): string {
  const drawer = drawers[product.workshop]?.[product.handle]
  if (!drawer) throw new RangeError(`no drawer knows ${product.workshop}/${product.handle}`)
  return drawn(product.handle, drawer)
}

/** All pictures of the product, as `draw` makes the first: of most there is no other. */
export function drawAll(product: { readonly handle: string; readonly workshop: string }): string[] {
  const closeUp = closeUps[product.handle]
  return [draw(product), ...(closeUp ? [drawn(product.handle, closeUp)] : [])]
}

function drawn(handle: string, drawer: Drawer): string {
  const scene = new Scene(seedOf(handle))
  return scene.svg(drawer(scene))
}
