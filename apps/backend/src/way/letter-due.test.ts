import { letterDue } from "./letter-due"

const at = new Date("2026-11-24T10:00:00Z")

describe("letterDue", () => {
  it.each([
    ["a pickup that is packed", { packed_at: at }, "pickup", "ready"],
    ["a pickup that is not", {}, "pickup", null],
    ["a pickup that is fetched", { packed_at: at, delivered_at: at }, "pickup", null],
    ["a pickup that is taken back", { packed_at: at, canceled_at: at }, "pickup", null],
    ["a parcel that is packed", { packed_at: at }, "parcel", null],
    ["a parcel that is sent", { packed_at: at, shipped_at: at }, "parcel", "sent"],
    ["a parcel that has come", { packed_at: at, shipped_at: at, delivered_at: at }, "parcel", null],
  ] as const)("of %s", (_what, fulfilment, kind, expected) => expect(letterDue(fulfilment, kind)).toBe(expected))
})
