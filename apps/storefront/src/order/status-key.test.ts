import { expect, it } from "vitest"
import { statusKey } from "./status-key"

const address = { street: "Storgata 1", postal_code: "0155", city: "Oslo" }

it("promises word to who fetches, and tells who waits that the parcel is prepared", () => {
  expect(statusKey({ status: "mottatt", delivery: { kind: "pickup", name: "Butikken", code: "0417", address, opening_hours: [] } })).toBe("mottattPickup")
  expect(statusKey({ status: "mottatt", delivery: { kind: "parcel", name: "Pakke", recipient: "Kari", address } })).toBe("mottatt")
  expect(statusKey({ status: "refundert", delivery: { kind: "parcel", name: "Pakke", recipient: "Kari", address } })).toBe("refundert")
})
