import { describe, expect, it } from "vitest"
import { complaintRequest } from "./complaint.js"
import { findOrderRequest } from "./find-order.js"
import { withdrawalRequest } from "./withdrawal.js"

const key = "0b6f9f0e-8a60-4a3c-9d7e-0d8f4a1b2c3d"
const messages = (answer: { error?: { issues: { message: string }[] } | undefined }) => answer.error?.issues.map(({ message }) => message)

describe("withdrawalRequest", () => {
  const good = { key, name: "Kari Nordmann", email: "kari@eksempel.no", lines: [{ item_id: "ordli_1", quantity: 1 }] }

  it("takes name, e-mail and lines, and asks for no reason", () => {
    expect(withdrawalRequest.safeParse(good).success).toBe(true)
    expect(withdrawalRequest.safeParse({ ...good, reason: "for liten" }).success).toBe(false)
  })

  it("refuses what is missing or twice there, each with its sentence", () => {
    expect(messages(withdrawalRequest.safeParse({ ...good, name: " ", email: "kari", lines: [] }))).toEqual([
      "Skriv navnet ditt.", "Skriv e-postadressen slik: navn@eksempel.no.", "Velg hva du vil angre på.",
    ])
    expect(messages(withdrawalRequest.safeParse({ ...good, lines: [...good.lines, ...good.lines] }))).toEqual(["En vare kan bare stå én gang."])
    for (const quantity of [0, -1, 1.5, 100]) expect(withdrawalRequest.safeParse({ ...good, lines: [{ item_id: "ordli_1", quantity }] }).success).toBe(false)
  })
})

describe("complaintRequest", () => {
  const good = { key, item_ids: ["ordli_1", "ordli_1"], text: "Hull i tuppen", wish: null }

  it("names each thing once", () => {
    expect(complaintRequest.parse(good).item_ids).toEqual(["ordli_1"])
  })

  it("refuses no words, and more than 2000 characters", () => {
    expect(messages(complaintRequest.safeParse({ ...good, text: "  ", item_ids: [] }))).toEqual(["Velg hva det er noe galt med.", "Skriv hva som er galt."])
    expect(complaintRequest.safeParse({ ...good, text: "å".repeat(2000) }).success).toBe(true)
    expect(messages(complaintRequest.safeParse({ ...good, text: "å".repeat(2001) }))).toEqual(["Beskrivelsen kan ha høyst 2000 tegn."])
  })
})

describe("findOrderRequest", () => {
  it("takes a number that the database can hold", () => {
    expect(findOrderRequest.safeParse({ email: "kari@eksempel.no", display_id: 12 }).success).toBe(true)
    for (const display_id of [0, -1, 1.5, 2 ** 31, "12"]) expect(findOrderRequest.safeParse({ email: "kari@eksempel.no", display_id }).success).toBe(false)
  })
})
