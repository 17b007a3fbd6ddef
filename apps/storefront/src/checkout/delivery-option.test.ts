import { expect, it } from "vitest"
import { deliveryOptions } from "./delivery-option"

const option = (id: string, type: string, amount: number) =>
  ({ id, name: id, amount, service_zone: { fulfillment_set: { type } } })

it("puts pickup first, then parcels by price, in øre", () => {
  const sorted = deliveryOptions([option("hentested", "shipping", 99), option("postkasse", "shipping", 59), option("hent", "pickup", 0)])
  expect(sorted.map(({ id, kind, price }) => [id, kind, price])).toEqual([
    ["hent", "pickup", 0],
    ["postkasse", "parcel", 5900],
    ["hentested", "parcel", 9900],
  ])
})
