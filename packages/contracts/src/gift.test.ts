import { describe, expect, it } from "vitest"
import { gift, giftIn } from "./gift.js"

const to = { recipient_name: "Ola", contact: null, greeting: null }

describe("gift", () => {
  it("needs a name; contact is an e-mail address or a phone number, or none", () => {
    expect(gift.safeParse(to).success).toBe(true)
    for (const contact of ["ola@eksempel.no", "22 33 44 55", "+47 22334455"]) expect(gift.safeParse({ ...to, contact }).success).toBe(true)
    for (const contact of ["", "ola@", "12", "ring meg"]) expect(gift.safeParse({ ...to, contact }).success).toBe(false)
    expect(gift.safeParse({ ...to, recipient_name: " " }).success).toBe(false)
  })

  it("takes a greeting of 300 characters, and no longer one", () => {
    expect(gift.safeParse({ ...to, greeting: "å".repeat(300) }).success).toBe(true)
    expect(gift.safeParse({ ...to, greeting: "å".repeat(301) }).error?.issues[0]?.message).toBe("Hilsenen kan ha høyst 300 tegn.")
  })

  it("is read from metadata, and from nothing else", () => {
    expect(giftIn({ gift: to, other: 1 })).toEqual(to)
    for (const metadata of [null, undefined, {}, { gift: null }, { gift: { recipient_name: 3 } }]) expect(giftIn(metadata)).toBeNull()
  })
})
