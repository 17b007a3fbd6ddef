import { describe, expect, it } from "vitest"
import { deliveryOptions, storeShippingOption } from "./delivery-option"
import { productShipping } from "./shipping-class"

const option = (id: string, amount: number, data: object) => storeShippingOption.parse({ id, name: id, amount, data, type: { description: id } })
const all = [
  option("hentested", 99, { kind: "parcel", product: "hentested" }),
  option("postkasse", 59, { kind: "parcel", product: "postkasse" }),
  option("hent", 0, { kind: "pickup" }),
  option("fremmed", 0, { id: "something" }),
]
const ids = (classes: Parameters<typeof deliveryOptions>[1]) => deliveryOptions(all, classes).map(({ id }) => id)

describe("deliveryOptions", () => {
  it("puts pickup first, then parcels by price, in øre, and none that is not the house's", () => {
    expect(deliveryOptions(all, []).map(({ id, kind, price }) => [id, kind, price])).toEqual([
      ["hent", "pickup", 0], ["postkasse", "parcel", 5900], ["hentested", "parcel", 9900],
    ])
  })

  it("offers a parcel only when everything may go that way", () => {
    expect(ids(["postkasse_eller_hentested", "hentested"])).toEqual(["hent", "hentested"])
    expect(ids(["postkasse_eller_hentested", "bare_henting"])).toEqual(["hent"])
  })
})

describe("productShipping", () => {
  it("reads the class, and trusts no mailbox to a thing whose size nobody has noted", () => {
    expect(productShipping.parse({ metadata: { facts: { shipping_class: "bare_henting", materials: "Furu" } } })).toBe("bare_henting")
    expect(productShipping.parse({ metadata: null })).toBe("hentested")
    expect(productShipping.parse({ metadata: { facts: { shipping_class: "drone" } } })).toBe("hentested")
  })
})
