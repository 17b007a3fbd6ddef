import { expect, it } from "vitest"
import type { ProductView } from "@/catalogue/product-view"
import { workshopsInTurn } from "./workshops-in-turn"

const thing = (id: string, handle: string, changes: Partial<ProductView> = {}): ProductView => ({
  id, handle: id, title: id, description: "", pictures: [{ url: "u", alt: "" }], variants: [], optionTitle: "", price: 100, priceVaries: false, before: null,
  workshops: [{ id: handle, name: handle, handle, intro: "", picture_url: null, colour: "#000000", rank: 0 }],
  stock: { kind: "only_one" }, facts: null, updatedAt: null, ...changes,
})

const ids = (products: ProductView[]) => products.map((product) => product.id)

it("takes one from each workshop before a second from any", () => {
  const things = [thing("a", "x"), thing("b", "x"), thing("c", "y"), thing("d", "z")]
  expect(ids(workshopsInTurn(things, 3))).toEqual(["a", "c", "d"])
  expect(ids(workshopsInTurn(things.slice(0, 3), 3))).toEqual(["a", "c", "b"])
})

it("shows nothing that is sold or has no picture", () => {
  const things = [thing("a", "x", { stock: { kind: "sold" } }), thing("b", "x", { pictures: [] }), thing("c", "y")]
  expect(ids(workshopsInTurn(things, 3))).toEqual(["c"])
})
