import { expect, it } from "vitest"
import { readCatalogue } from "./catalogue.js"
import { generateProducts } from "./generated-products.js"

const { products } = readCatalogue()
const made = generateProducts(products, 1000)

it("makes the same things every time, each with a handle, SKUs and an address of its own", () => {
  expect(generateProducts(products, 1000)).toEqual(made)
  expect(new Set(made.map(({ product }) => product.handle)).size).toBe(1000)
  const skus = made.flatMap(({ product }) => product.variants.map(({ sku }) => sku))
  expect(new Set(skus).size).toBe(skus.length)
  expect(made.every(({ product }) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(product.handle))).toBe(true)
})

it("names them as the demo names its own, and borrows the pictures of things for sale", () => {
  expect(made.slice(0, 3).map(({ product }) => product.title)).toEqual([expect.stringMatching(/^Lue «\p{L}+», \p{L}+$/u), expect.stringMatching(/^Votter «/u), expect.stringMatching(/^Ullsokker «/u)])
  expect(made.some(({ product }) => /^Kluter i bomull «\p{L}+», tre stk\., \p{L}+$/u.test(product.title))).toBe(true)
  const forSale = new Set(products.filter(({ status }) => status === "til_salgs").map(({ handle }) => handle))
  expect(made.every(({ picture_of }) => forSale.has(picture_of))).toBe(true)
})

it("has all workshops, whole kroner, and a part that is sold out", () => {
  expect(new Set(made.map(({ product }) => product.workshop)).size).toBe(5)
  expect(made.every(({ product }) => Number.isInteger(product.price_nok_incl_vat) && product.price_nok_incl_vat >= 49)).toBe(true)
  const soldOut = made.filter(({ product }) => product.variants.every(({ stock }) => stock === 0)).length
  expect([soldOut > 50, soldOut < 200]).toEqual([true, true])
})
