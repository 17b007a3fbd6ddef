import { describe, expect, it } from "vitest"
import type { ProductView } from "./product-view"
import { breadcrumbData, productData, scriptJson } from "./structured-data"

const product: ProductView = {
  id: "prod_1", handle: "lue", title: "Lue </script><script>alert(1)</script>", description: "A & B", pictures: [{ url: "http://backend/static/1.webp", alt: "" }],
  workshops: [], optionTitle: "", price: 34_900, priceVaries: false, before: null, stock: { kind: "few", count: 2 }, facts: null, updatedAt: null,
  variants: [
    { id: "v1", key: "L 1", title: "S", price: 34_900, before: null, stock: { kind: "few", count: 2 }, buyable: true },
    { id: "v2", key: "L2", title: "M", price: 34_950, before: null, stock: { kind: "sold_out" }, buyable: false },
    { id: "v3", key: "L3", title: "L", price: null, before: null, stock: { kind: "plenty" }, buyable: false },
  ],
}

describe("structured data", () => {
  it("can not be broken out of, and still says the same", () => {
    const data = productData(product, "http://s/produkter/lue", "Butikken\u2028")
    const json = scriptJson(data)
    expect(json).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(json)).toEqual(data)
  })

  it("offers each variant that has a price, in kroner", () => {
    expect(productData(product, "http://s/p", "Butikken").offers).toMatchObject([
      { price: "349.00", availability: "https://schema.org/InStock", url: "http://s/p?variant=L%201" },
      { price: "349.50", availability: "https://schema.org/SoldOut" },
    ])
  })

  it("shows pictures from the shop's own address", () => {
    expect(productData(product, "http://s/produkter/lue", "Butikken").image).toEqual(["http://s/pictures/1.webp"])
  })

  it("numbers the trail", () => {
    expect(breadcrumbData([{ name: "Hjem", url: "/" }, { name: "Lue", url: "/l" }]).itemListElement).toMatchObject([{ position: 1 }, { position: 2, name: "Lue" }])
  })
})
