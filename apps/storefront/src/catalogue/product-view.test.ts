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
    const view = productView(product(), workshops)
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
    const view = productView(product(), workshops)
    expect(view).toMatchObject({ price: 34_950, priceVaries: true, stock: { kind: "few", count: 2 } })
  })

  it("finds the workshops by their tags, in the order of the house", () => {
    expect(productView(product(), workshops).workshops.map((found) => found.handle)).toEqual(["strikking", "som"])
  })

  it("stands a product without facts, pictures, variants or price", () => {
    const bare = productView(product({ images: [], tags: null, variants: [], metadata: { facts: { wrong: true } } }), workshops)
    expect(bare).toMatchObject({ pictures: [], workshops: [], variants: [], price: null, facts: null, stock: { kind: "sold_out" } })
    expect(productView(product({ variants: [variant("M", 0, 3, null)] }), workshops).variants[0]?.buyable).toBe(false)
  })
})
