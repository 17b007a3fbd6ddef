import sharp from "sharp"
import { expect, it } from "vitest"
import { readCatalogue } from "../catalogue.js"
import { draw } from "./draw.js"

const [WIDE, HIGH] = [16, 20]
/** Of 255. The two most alike differ by 11; one drawing in two colourings of the same tone would differ by 2 or 3. */
const LEAST = 8

/** What is left of a picture in a list seen from across the room: 16 × 20 dots in colour. */
async function stamp(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 14 }).removeAlpha().resize(WIDE, HIGH, { fit: "fill" }).raw().toBuffer()
}

const difference = (a: Buffer, b: Buffer) => a.reduce((sum, value, place) => sum + Math.abs(value - (b[place] ?? 0)), 0) / a.length

it("no two of the forty could be taken for one another, even as small as a stamp", async () => {
  const { products } = readCatalogue()
  const stamps: { handle: string; dots: Buffer }[] = []
  for (const product of products) stamps.push({ handle: product.handle, dots: await stamp(draw(product)) })
  const alike = stamps.flatMap((one, place) => stamps.slice(place + 1).map((other) => ({ pair: `${one.handle}, ${other.handle}`, by: difference(one.dots, other.dots) })))
  expect(alike).toHaveLength(780)
  expect(alike.filter(({ by }) => by < LEAST)).toEqual([])
}, 120_000)

it("the measure itself finds a thing like itself, and like itself a shade lighter", async () => {
  const [first] = readCatalogue().products
  if (!first) throw new Error("The demo has no things.")
  const svg = draw(first)
  const lighter = await sharp(Buffer.from(svg), { density: 14 }).removeAlpha().linear(1, 4).resize(WIDE, HIGH, { fit: "fill" }).raw().toBuffer()
  expect(difference(await stamp(svg), await stamp(svg))).toBe(0)
  expect(difference(await stamp(svg), lighter)).toBeLessThan(LEAST)
}, 60_000)
