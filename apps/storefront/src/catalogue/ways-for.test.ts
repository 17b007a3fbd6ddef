import type { DeliveryWay } from "@verksted/contracts/delivery"
import { expect, it } from "vitest"
import { waysFor } from "./ways-for"

const way = (id: string, price: number, kind: DeliveryWay["kind"]): DeliveryWay => ({ id, name: id, price, free_from: null, kind })
const ways = [way("hentested", 9_900, { kind: "parcel", product: "hentested" }), way("postkasse", 5_900, { kind: "parcel", product: "postkasse" }), way("hent", 0, { kind: "pickup" })]
const idsFor = (facts: Parameters<typeof waysFor>[1]) => waysFor(ways, facts).map(({ id }) => id)

it("names the ways that the thing may go, pickup first, then by price", () => {
  expect(idsFor({ shipping_class: "postkasse_eller_hentested", packed_cm: [20, 20, 5] })).toEqual(["hent", "postkasse", "hentested"])
  expect(idsFor({ shipping_class: "postkasse_eller_hentested", packed_cm: [60, 20, 5] })).toEqual(["hent", "hentested"])
  expect(idsFor({ shipping_class: "hentested", packed_cm: null })).toEqual(["hent", "hentested"])
  expect(idsFor({ shipping_class: "bare_henting", packed_cm: null })).toEqual(["hent"])
})

it("names them all where no thing is meant", () => expect(idsFor(null)).toEqual(["hent", "postkasse", "hentested"]))
