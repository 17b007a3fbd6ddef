import { searchQuestion } from "@verksted/contracts/search"
import { searchQuery } from "./search-query"

const words = [{ asked: "strikkelue", alternatives: [["strikkelue"], ["strikk", "lue"]] }, { asked: "grå", alternatives: [["grå"]] }]
const ask = (query: Record<string, unknown>, asked = words) => searchQuery(searchQuestion.parse(query), asked)

describe("a question to the search module", () => {
  it("wants all words, each in any of its ways; the free text only puts in order", () => {
    const { filters, pagination, search_options } = ask({ q: "strikkelue grå" })
    expect(filters).toEqual({
      q: "strikkelue0 strikk0 lue0 grå0",
      $and: [{ $or: [{ words: "strikkelue" }, { words: { $contains: ["strikk", "lue"] } }] }, { $or: [{ words: "grå" }] }],
    })
    expect(pagination).toEqual({ skip: 0, take: 24, order: { in_stock: "DESC", _score: "DESC", created_at: "DESC" } })
    expect(search_options).toMatchObject({ match_strategy: "any", disjunctive_facets: true })
  })

  it("takes any of the words when no thing has all", () => {
    const { filters } = searchQuery(searchQuestion.parse({ q: "strikkelue grå" }), words, "some")
    expect(Object.keys(filters ?? {})).toEqual(["q", "$or"])
  })

  it("has the choices as filters; sizes are those left once only what is left is asked for", () => {
    expect(ask({ workshop: "som", material: ["lin", "ull"], size: "M", price_min: "100", price_max: "200", one_of_a_kind: "1" }, []).filters).toEqual({ workshops: ["som"], materials: ["lin", "ull"], sizes: ["M"], price: { $gte: 100, $lte: 200 }, one_of_a_kind: true })
    expect(ask({ size: "M", in_stock: "1" }, []).filters).toEqual({ sizes_in_stock: ["M"], in_stock: true })
  })

  it("without words shows the newest; sorted by price it needs no free text", () => {
    expect(ask({}, []).pagination?.order).toEqual({ created_at: "DESC" })
    expect(ask({ q: "x", sort: "price_asc" }).filters).not.toHaveProperty("q")
  })

  it("asks for no facets while typing", () => expect(ask({ typing: "1", limit: "6" }).search_options).toEqual({ match_strategy: "any" }))
})
