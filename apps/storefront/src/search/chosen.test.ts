import { describe, expect, it } from "vitest"
import { chosenOnes } from "./chosen"
import { priceWords, rangeOfOre } from "./price-words"
import { readChoices } from "./search-choices"

const facets = { workshop: [{ value: "som", label: "Syverkstedet", count: 3 }], material: [], size: [], price: [], in_stock: 0, one_of_a_kind: 0 }
const words = { inStock: "På lager", oneOfAKind: "Ett eksemplar", price: "Under 150 kr" }

describe("choices that were made", () => {
  it("have names, and each can be taken back alone", () => {
    const chosen = chosenOnes(readChoices({ verksted: ["som", "ukjent"], pris: "-149", "paa-lager": "1", side: "3" }), facets, words)
    expect(chosen.map(({ label }) => label)).toEqual(["På lager", "Syverkstedet", "ukjent", "Under 150 kr"])
    expect(chosen[1]?.without).toMatchObject({ workshop: ["ukjent"], inStock: true, price: { from: null, to: 149 }, page: 1 })
    expect(chosen[3]?.without).toMatchObject({ price: null, workshop: ["som", "ukjent"] })
  })
})

describe("a range of prices", () => {
  const say = (name: string) => priceWords(rangeOfOre(name), (key, { from, to }) => `${key} ${from} ${to}`)
  it.each([["0-14999", "priceUnder 0 150"], ["15000-29999", "priceBetween 150 299"], ["60000-", "priceFrom 600 0"]])("%s is said in whole kroner", (name, expected) => expect(say(name)).toBe(expected))
})
