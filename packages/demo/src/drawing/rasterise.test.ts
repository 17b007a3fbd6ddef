import sharp from "sharp"
import { expect, it } from "vitest"
import { readCatalogue } from "../catalogue.js"
import { draw } from "./draw.js"
import { rasterise } from "./rasterise.js"

it.concurrent.each(readCatalogue().products)("$handle becomes a picture of 1200 × 1500, with something on it", async (product) => {
  const picture = await rasterise(draw(product))
  const { format, width, height } = await sharp(picture).metadata()
  expect([format, width, height]).toEqual(["png", 1200, 1500])
  const { entropy } = await sharp(picture).stats()
  expect(entropy).toBeGreaterThan(3)
}, 300_000)
