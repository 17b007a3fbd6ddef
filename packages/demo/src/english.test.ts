import { expect, it } from "vitest"
import { readCatalogue } from "./catalogue.js"
import { readEnglish } from "./english.js"

const { products, workshops } = readCatalogue()
const english = readEnglish()

it("has every workshop and every product in English, and nothing else", () => {
  expect(Object.keys(english.workshops).toSorted()).toEqual(workshops.map(({ id }) => id).toSorted())
  expect(Object.keys(english.products).toSorted()).toEqual(products.map(({ handle }) => handle).toSorted())
})

it.each(products)("$handle: says the same in both languages", (product) => {
  const texts = english.products[product.handle]
  expect(texts?.warnings.length).toBe(product.warnings.length)
  expect(texts?.close_up_alt === undefined).toBe(product.close_up_alt === undefined)
  const percentages = (text = "") => text.match(/\d+(?=\s?%)/g) ?? []
  expect(percentages(texts?.materials)).toEqual(percentages(product.materials))
  expect(`${texts?.title} ${texts?.description} ${texts?.materials}`).not.toMatch(/[«»]|\bstk\.|\bog\b/)
})

it("names every size that is said in Norwegian words", () => {
  const values = products.flatMap(({ variants }) => variants.map(({ option }) => option))
  const norwegian = values.filter((value) => /[æøåÆØÅé]|\bog\b/.test(value.replace("Ø ", "")))
  for (const value of norwegian) expect(english.options[value]).toBeDefined()
})
