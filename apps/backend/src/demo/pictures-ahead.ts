import type { DemoProduct } from "@verksted/demo/catalogue"
import { draw } from "@verksted/demo/drawing/draw"
import { rasterise } from "@verksted/demo/drawing/rasterise"

const AT_ONCE = 2

/** The pictures of the products, in order; the next ones are drawn while the caller stores the one it got. */
export async function* picturesAhead(products: readonly DemoProduct[]): AsyncGenerator<readonly [DemoProduct, Buffer]> {
  const drawn: Promise<Buffer>[] = []
  for (const [index, product] of products.entries()) {
    for (let next = drawn.length; next < Math.min(products.length, index + AT_ONCE); next += 1) {
      const ahead = products[next]
      if (ahead) drawn.push(rasterise(draw(ahead)))
    }
    const picture = await drawn[index]
    if (picture) yield [product, picture]
  }
}
