import { describe, expect, it } from "vitest"
import { productView } from "./product-view"
import { storeProduct } from "./store-product"

const workshop = (handle: string, rank: number) =>
  ({ id: `ws_${handle}`, name: handle, handle, intro: "", picture_url: null, colour: "#9B3426", rank })
const workshops = [workshop("strikking", 1), workshop("som", 2), workshop("snekring", 3)]

const variant = (sku: string, rank: number, stock: number, kroner: number | null) => ({
  id: `variant_${sku}`, title: sku, sku, manage_inventory: true, allow_backorder: false,
  inventory_quantity: stock, variant_rank: rank, calculated_price: kroner === null ? null : { calculated_amount: kroner },
})

const facts = {
  materials: "100 % ull", care: "Håndvask", image_alts: ["Grå lue"], one_of_a_kind: false, food_contact: false,
  warnings: [], packed_cm: null, shipping_class: "bare_henting",
}

const product = (changes: object = {}) =>
  storeProduct.parse({
    id: "prod_1", handle: "lue", title: "Lue", description: null, thumbnail: null,
    images: [{ url: "http://b/static/2.webp", rank: 1 }, { url: "http://b/static/1.webp", rank: 0 }],
    tags: [{ value: "verksted:som" }, { value: "annet" }, { value: "verksted:strikking" }],
    options: [{ title: "Størrelse" }],
    variants: [variant("L", 1, 0, 399), variant("S", 0, 2, 349.5)],
    metadata: { facts },
    ...changes,
  })

describe("productView", () => {
  it("orders pictures and variants by rank and gives each picture a text", () => {
    const view = productView(product(), { locale: "nb", workshops })
    expect(view.pictures).toEqual([
      { url: "http://b/static/1.webp", alt: "Grå lue" },
      { url: "http://b/static/2.webp", alt: "Lue" },
    ])
    expect(view.variants.map(({ key, price, buyable }) => ({ key, price, buyable }))).toEqual([
      { key: "S", price: 34_950, buyable: true },
      { key: "L", price: 39_900, buyable: false },
    ])
  })

  it("adds the pieces of all variants and shows the lowest price", () => {
    const view = productView(product(), { locale: "nb", workshops })
    expect(view).toMatchObject({ price: 34_950, priceVaries: true, stock: { kind: "few", count: 2 } })
  })

  it("calls a thing the only one when there is one piece of it in all", () => {
    const only = (...pieces: number[]) => productView(product({ variants: pieces.map((count, rank) => variant(String(rank), rank, count, 349)), metadata: { facts: { ...facts, one_of_a_kind: true } } }), { locale: "nb", workshops })
    expect(only(1, 0)).toMatchObject({ stock: { kind: "only_one" }, variants: [{ stock: { kind: "only_one" } }, { stock: { kind: "sold" } }] })
    expect(only(1, 1)).toMatchObject({ stock: { kind: "few", count: 2 }, variants: [{ stock: { kind: "few", count: 1 } }, { stock: { kind: "few", count: 1 } }] })
  })

  it("finds the workshops by their tags, in the order of the house", () => {
    expect(productView(product(), { locale: "nb", workshops }).workshops.map((found) => found.handle)).toEqual(["strikking", "som"])
  })

  it("speaks the page's language, in the texts of pictures too", () => {
    const english = { materials: "100% wool", care: null, image_alts: ["Grey hat"], warnings: [] }
    const view = productView(product({ metadata: { facts: { ...facts, en: english } } }), { locale: "en", workshops })
    expect(view.pictures[0]?.alt).toBe("Grey hat")
    expect(view.facts).toMatchObject({ materials: "100% wool", care: "Håndvask" })
  })

  it("says what it cost before a sale: of each variant, and of the whole only when it is one price", () => {
    const before = new Map([["variant_S", 39_900], ["variant_L", 39_900]])
    const same = product({ variants: [variant("S", 0, 1, 349), variant("L", 1, 1, 349)] })
    expect(productView(same, { locale: "nb", workshops, before })).toMatchObject({ before: 39_900, variants: [{ before: 39_900 }, { before: 39_900 }] })
    expect(productView(same, { locale: "nb", workshops, before: new Map([["variant_S", 39_900]]) })).toMatchObject({ before: null, variants: [{ before: 39_900 }, { before: null }] })
    expect(productView(product(), { locale: "nb", workshops, before })).toMatchObject({ before: null })
    expect(productView(same, { locale: "nb", workshops }).before).toBeNull()
  })

  it("stands a product without facts, pictures, variants or price", () => {
    const bare = productView(product({ images: [], tags: null, variants: [], metadata: { facts: { wrong: true } } }), { locale: "nb", workshops })
    expect(bare).toMatchObject({ pictures: [], workshops: [], variants: [], price: null, facts: null, stock: { kind: "sold_out" } })
    expect(productView(product({ variants: [variant("M", 0, 3, null)] }), { locale: "nb", workshops }).variants[0]?.buyable).toBe(false)
  })
})
