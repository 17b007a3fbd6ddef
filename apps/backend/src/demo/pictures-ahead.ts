import type { DemoProduct } from "@verksted/demo/catalogue"
import { drawAll } from "@verksted/demo/drawing/draw"
import { rasterise } from "@verksted/demo/drawing/rasterise"

const AT_ONCE = 2

/** The pictures of each product, in order; those of the next one are drawn while the caller stores what it got. */
export async function* picturesAhead(products: readonly DemoProduct[]): AsyncGenerator<readonly [DemoProduct, Buffer[]]> {
  const drawn: Promise<Buffer[]>[] = []
  for (const [index, product] of products.entries()) {
    for (let next = drawn.length; next < Math.min(products.length, index + AT_ONCE); next += 1) {
      const ahead = products[next]
      if (ahead) drawn.push(Promise.all(drawAll(ahead).map(rasterise)))
    }
    const pictures = await drawn[index]
    if (pictures) yield [product, pictures]
  }
}
