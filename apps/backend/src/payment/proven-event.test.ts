import { createHmac } from "node:crypto"
import { provenEvent } from "./proven-event"

describe("provenEvent", () => {
  const secret = "whsec_secret"
  const now = Date.parse("2026-11-30T12:00:00Z")
  const body = JSON.stringify({ id: "evt_1", object: "event", type: "payment_intent.succeeded", data: { object: { id: "pi_1", object: "payment_intent", metadata: { session_id: "payses_1" } } } })
  const signed = (payload: string, at = now, by = secret) => {
    const seconds = Math.floor(at / 1000)
    return `t=${seconds},v1=${createHmac("sha256", by).update(`${seconds}.${payload}`).digest("hex")}`
  }

  it("believes what Stripe signed just now", () => {
    expect(provenEvent(Buffer.from(body), signed(body), secret, now)).toEqual({ event_id: "evt_1", type: "payment_intent.succeeded", intent_id: "pi_1", session_id: "payses_1" })
    const charge = JSON.stringify({ id: "evt_2", object: "event", type: "charge.refunded", data: { object: { id: "ch_1", object: "charge", payment_intent: "pi_1" } } })
    expect(provenEvent(charge, signed(charge), secret, now)).toEqual({ event_id: "evt_2", type: "charge.refunded", intent_id: "pi_1", session_id: null })
  })

  it("believes no other secret, no changed letter, nothing old, nothing that is no event", () => {
    expect(provenEvent(body, signed(body, now, "whsec_other"), secret, now)).toBeNull()
    expect(provenEvent(body.replace("pi_1", "pi_2"), signed(body), secret, now)).toBeNull()
    expect(provenEvent(body, signed(body, Date.parse("2023-01-01T00:00:00Z")), secret, now)).toBeNull()
    expect(provenEvent(body, signed(body, now - 301_000), secret, now)).toBeNull()
    for (const other of ["", "not json", "[]", "null"]) expect(provenEvent(other, signed(other), secret, now)).toBeNull()
    expect(provenEvent(body, undefined, secret, now)).toBeNull()
    expect(provenEvent(body, "t=,v1=", secret, now)).toBeNull()
  })
})
