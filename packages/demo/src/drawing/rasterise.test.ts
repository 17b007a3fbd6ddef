import sharp from "sharp"
import { expect, it } from "vitest"
import { readCatalogue } from "../catalogue.js"
import { draw } from "./draw.js"
import { rasterise } from "./rasterise.js"

it.concurrent.each(readCatalogue().products)("$handle becomes a WebP of 1200 × 1500 below 250 kB", async (product) => {
  const picture = await rasterise(draw(product))
  const { format, width, height } = await sharp(picture).metadata()
  expect([format, width, height]).toEqual(["webp", 1200, 1500])
  expect(picture.length).toBeLessThan(250_000)
}, 300_000)
