import { describe, expect, it } from "vitest"
import { deliveryDays, type DeliveryKind, deliveryObstacle, type ParcelThing, pickupDays } from "./delivery.js"

const postkasse: DeliveryKind = { kind: "parcel", product: "postkasse" }
const hentested: DeliveryKind = { kind: "parcel", product: "hentested" }
const pickup: DeliveryKind = { kind: "pickup" }

const thing = (shipping_class: string, more: { cm?: number[] | null; g?: number | null; quantity?: number } = {}): ParcelThing => ({
  metadata: { facts: { shipping_class, packed_cm: more.cm === undefined ? [25, 22, 4] : more.cm } },
  weight_g: more.g === undefined ? 90 : more.g,
  quantity: more.quantity ?? 1,
})
const hat = thing("postkasse_eller_hentested")
const alone = { kind: "thing", index: 0 }

describe("what a way of delivery can carry", () => {
  it.each([
    ["a hat, by each way", hat, [null, null, null]],
    ["a chair, to a pickup point", thing("hentested"), [alone, null, null]],
    ["a shelf that must be fetched", thing("bare_henting"), [alone, alone, null]],
    ["a thing that does not go through the mailbox", thing("postkasse_eller_hentested", { cm: [36, 20, 4] }), [alone, null, null]],
    ["a thing that lies differently than it is noted", thing("postkasse_eller_hentested", { cm: [4, 35, 25] }), [null, null, null]],
    ["a thing that is too heavy for the mailbox", thing("postkasse_eller_hentested", { g: 5_001 }), [alone, null, null]],
    ["a thing that is too heavy for anything", thing("hentested", { g: 35_001 }), [alone, alone, null]],
    ["a thing longer than a parcel may be", thing("hentested", { cm: [121, 10, 10] }), [alone, alone, null]],
    ["a thing of unknown size and weight", thing("postkasse_eller_hentested", { cm: null, g: null }), [null, null, null]],
    ["a thing of a class that nobody knows", thing("drone"), [alone, null, null]],
    ["a thing of whose size only the class is noted", { metadata: { facts: { shipping_class: "postkasse_eller_hentested", materials: "Ull" } }, weight_g: 90, quantity: 1 }, [null, null, null]],
    ["a thing whose facts are no facts", { metadata: { facts: "?" }, weight_g: 90, quantity: 1 }, [alone, null, null]],
    ["a thing of which nothing is noted", { metadata: null, weight_g: null, quantity: 1 }, [alone, null, null]],
  ] as const)("%s", (_, one, expected) => {
    expect([postkasse, hentested, pickup].map((way) => deliveryObstacle(way, [one]))).toEqual(expected)
  })

  it("counts what the things weigh and fill together", () => {
    expect(deliveryObstacle(postkasse, [hat, thing("postkasse_eller_hentested", { quantity: 4 })])).toEqual({ kind: "together" })
    expect(deliveryObstacle(postkasse, [hat, thing("postkasse_eller_hentested", { quantity: 3 })])).toBeNull()
    expect(deliveryObstacle(postkasse, [thing("postkasse_eller_hentested", { cm: [10, 10, 2], g: 1_300, quantity: 4 })])).toEqual({ kind: "together" })
    expect(deliveryObstacle(hentested, [hat, thing("hentested", { g: 3_800, quantity: 9 })])).toBeNull()
    expect(deliveryObstacle(hentested, [thing("bare_henting"), hat, thing("hentested")])).toEqual(alone)
  })

  it("goes by the seller's own agreement where it says otherwise", () => {
    expect(deliveryObstacle({ ...postkasse, max_g: 80 }, [hat])).toEqual(alone)
    expect(deliveryObstacle({ ...postkasse, max_cm: [40, 30, 12] }, [thing("postkasse_eller_hentested", { cm: [36, 20, 4] })])).toBeNull()
  })
})

it("tells how long it takes as a rule, or as the seller says", () => {
  expect([pickup, postkasse, hentested].map(deliveryDays)).toEqual([[1, 2], [3, 7], [3, 7]])
  expect(deliveryDays({ ...hentested, working_days: [1, 3] })).toEqual([1, 3])
})

it("tells how long a thing lies ready, as a rule or as the seller says", () => {
  expect(pickupDays({ kind: "pickup" })).toEqual({ reminder_days: 7, expiry_days: 30 })
  expect(pickupDays({ kind: "pickup", reminder_days: 3, expiry_days: 10 })).toEqual({ reminder_days: 3, expiry_days: 10 })
})
