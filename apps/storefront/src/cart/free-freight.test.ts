import type { DeliveryWay } from "@verksted/contracts/delivery"
import { expect, it } from "vitest"
import { freeFreightOf } from "./free-freight"

const way = (product: "postkasse" | "hentested", free_from: number | null): DeliveryWay => ({ id: product, name: product, price: 5_900, free_from, kind: { kind: "parcel", product } })
const pickup: DeliveryWay = { id: "henting", name: "henting", price: 0, free_from: null, kind: { kind: "pickup" } }
const thing = (shipping_class: string) => ({ metadata: { facts: { shipping_class } }, weight_g: 100, quantity: 1 })
const hat = thing("postkasse_eller_hentested")

it("says how much is left to the way that is free first", () => {
  expect(freeFreightOf([way("hentested", 80_000), way("postkasse", 60_000), pickup], [hat], 44_900)).toEqual({ name: "postkasse", rest: 15_100 })
  expect(freeFreightOf([way("hentested", 80_000), way("postkasse", 60_000)], [hat, thing("hentested")], 44_900)).toEqual({ name: "hentested", rest: 35_100 })
})

it("says that it is free from the sum on", () => {
  expect(freeFreightOf([way("postkasse", 60_000)], [hat], 60_000)).toEqual({ name: "postkasse", rest: 0 })
  expect(freeFreightOf([way("postkasse", 60_000)], [hat], 90_000)?.rest).toBe(0)
})

it("promises nothing where nothing is free, or where something must be fetched", () => {
  expect(freeFreightOf([way("postkasse", null), pickup], [hat], 90_000)).toBeNull()
  expect(freeFreightOf([way("postkasse", 60_000)], [hat, thing("bare_henting")], 90_000)).toBeNull()
})
