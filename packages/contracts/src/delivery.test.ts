import { expect, test } from "vitest"
import { type DeliveryKind, mayCarry } from "./delivery.js"

const pickup: DeliveryKind = { kind: "pickup" }
const mailbox: DeliveryKind = { kind: "parcel", product: "postkasse" }
const point: DeliveryKind = { kind: "parcel", product: "hentested" }
const carried = (metadata: unknown) => [mailbox, point, pickup].map((way) => mayCarry(way, metadata))

test.each([
  ["postkasse_eller_hentested", true, true],
  ["hentested", false, true],
  ["bare_henting", false, false],
  ["drone", false, true],
])("%s: mailbox %s, pickup point %s, and always pickup in the shop", (shipping_class, byMailbox, byPoint) => {
  expect(carried({ facts: { shipping_class, materials: "Furu" } })).toEqual([byMailbox, byPoint, true])
})

test.each([null, undefined, {}, { facts: "?" }])("a thing of which nothing is noted, %j, does not go by the mailbox", (metadata) => {
  expect(carried(metadata)).toEqual([false, true, true])
})
