import { expect, it } from "vitest"
import { statusKey } from "./status-key"

const address = { street: "Storgata 1", postal_code: "0155", city: "Oslo" }

it("tells who fetches that the things lie ready, and who waits that they are prepared", () => {
  expect(statusKey({ status: "mottatt", delivery: { kind: "pickup", name: "Butikken", code: "0417", address, opening_hours: [] } })).toBe("mottattPickup")
  expect(statusKey({ status: "mottatt", delivery: { kind: "parcel", name: "Pakke", recipient: "Kari", address } })).toBe("mottatt")
  expect(statusKey({ status: "refundert", delivery: { kind: "parcel", name: "Pakke", recipient: "Kari", address } })).toBe("refundert")
})
