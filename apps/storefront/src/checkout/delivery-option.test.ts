import { describe, expect, it } from "vitest"
import { deliveryOptions, storeShippingOption } from "./delivery-option"

const option = (id: string, amount: number, data: object) => storeShippingOption.parse({ id, name: id, amount, data, type: { description: id } })
const all = [
  option("hentested", 99, { kind: "parcel", product: "hentested" }),
  option("postkasse", 59, { kind: "parcel", product: "postkasse" }),
  option("hent", 0, { kind: "pickup" }),
  option("fremmed", 0, { id: "something" }),
]
const ids = (classes: string[], weight_g = 100) =>
  deliveryOptions(all, classes.map((shipping_class) => ({ metadata: { facts: { shipping_class } }, weight_g, quantity: 1 }))).map(({ id }) => id)

describe("deliveryOptions", () => {
  it("puts pickup first, then parcels by price, in øre, and none that is not the house's", () => {
    expect(deliveryOptions(all, []).map(({ id, kind, price, days }) => [id, kind, price, days])).toEqual([
      ["hent", "pickup", 0, [1, 2]], ["postkasse", "parcel", 5900, [3, 7]], ["hentested", "parcel", 9900, [3, 7]],
    ])
  })

  it("offers a parcel only when everything may go that way", () => {
    expect(ids(["postkasse_eller_hentested", "hentested"])).toEqual(["hent", "hentested"])
    expect(ids(["postkasse_eller_hentested", "bare_henting"])).toEqual(["hent"])
    expect(ids(["postkasse_eller_hentested", "postkasse_eller_hentested"], 2_600)).toEqual(["hent", "hentested"])
  })
})
