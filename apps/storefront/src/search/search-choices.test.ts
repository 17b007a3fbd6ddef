import { describe, expect, it } from "vitest"
import { countChoices, searchAddressQuery, withChoice, withoutChoices } from "./search-address"
import { cleanQuestion, readChoices, readPrice } from "./search-choices"

const nothing = { q: "", workshop: [], price: null, material: [], size: [], inStock: false, oneOfAKind: false, sort: "relevance", page: 1 }

describe("a search's address", () => {
  it("says everything that is asked for, in either language's names", () => {
    const asked = { q: "lue", workshop: ["strikking", "hekling"], price: { from: 150, to: 299 }, material: ["ull"], size: ["S/M"], inStock: true, oneOfAKind: true, sort: "price_asc" as const, page: 2 }
    const nb = { q: "lue", verksted: ["strikking", "hekling"], pris: "150-299", materiale: ["ull"], storrelse: ["S/M"], "paa-lager": "1", "ett-eksemplar": "1", sorter: "pris-lav", side: "2" }
    const en = { q: "lue", workshop: ["strikking", "hekling"], price: "150-299", material: ["ull"], size: ["S/M"], "in-stock": "1", "one-of-a-kind": "1", sort: "price-low", page: "2" }
    expect(searchAddressQuery(asked, "nb")).toEqual(nb)
    expect(searchAddressQuery(asked, "en")).toEqual(en)
    expect([readChoices(nb), readChoices(en)]).toEqual([asked, asked])
  })

  it("without choices is short", () => expect(searchAddressQuery(readChoices({}), "nb")).toEqual({}))

  it.each([
    [{ page: "-1", pris: "abc" }], [{ side: "0" }], [{ side: "1e3" }], [{ side: "99999" }], [{ verksted: "../../etc" }], [{ verksted: "" }], [{ materiale: "<b>" }],
    [{ pris: "300-100" }], [{ pris: "-" }], [{ pris: "1.5-2" }], [{ pris: "0-99999999" }], [{ sorter: "best" }], [{ "paa-lager": "ja" }], [{ storrelse: "x".repeat(100) }], [{ ukjent: "1" }],
  ])("%j asks for nothing", (query) => expect(readChoices(query)).toEqual(nothing))

  it("keeps what makes sense beside what does not", () =>
    expect(readChoices({ q: ["lue", "hue"], page: "-1", pris: "abc", verksted: ["strikking", "strikking", "!"], materiale: "ull" })).toEqual({ ...nothing, q: "lue", workshop: ["strikking"], material: ["ull"] }))
})

describe("a question", () => {
  it("is cut where nobody reads on, never through an emoji", () => {
    expect(cleanQuestion("a".repeat(10_000))).toBe("a".repeat(100))
    expect(cleanQuestion("🧶".repeat(80))).toBe("🧶".repeat(50))
    expect(cleanQuestion("  lue\u0000\u202e og \u0007votter  ")).toBe("lue   og  votter")
    expect(cleanQuestion("\ud83e")).toBe("")
  })
})

it.each([["150-299", { from: 150, to: 299 }], ["600-", { from: 600, to: null }], ["-149", { from: null, to: 149 }], ["0-0", { from: 0, to: 0 }]])("the price %s", (text, range) => expect(readPrice(text)).toEqual(range))

it("a new choice starts at the first page; nothing chosen keeps the question", () => {
  const choices = readChoices({ q: "lue", side: "3", verksted: "som", sorter: "nyest", "paa-lager": "1" })
  expect(withChoice(choices, { material: ["ull"] })).toMatchObject({ page: 1, material: ["ull"], workshop: ["som"] })
  expect(withoutChoices(choices)).toEqual({ ...nothing, q: "lue", sort: "newest" })
  expect([countChoices(choices), countChoices(withoutChoices(choices))]).toEqual([2, 0])
})
