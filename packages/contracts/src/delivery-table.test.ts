import { describe, expect, it } from "vitest"
import { type DeliveryTable, deliveryTable } from "./delivery-table.js"

const table: DeliveryTable = {
  pickup: { reminder_days: 7, expiry_days: 30 },
  parcels: {
    postkasse: { price: 5_900, free_from: 50_000, max_g: 5_000, max_cm: [35, 25, 12] },
    hentested: { price: 9_900, free_from: null, max_g: 35_000, max_cm: [120, 60, 60] },
  },
}
const wrong = (change: object, product: "postkasse" | "hentested" = "postkasse") =>
  deliveryTable.safeParse({ ...table, parcels: { ...table.parcels, [product]: { ...table.parcels[product], ...change } } }).error?.issues.map(({ path, message }) => [path[2], message])

describe("the settings of delivery", () => {
  it("are taken as the carrier has them, below, turned, and without a way", () => {
    expect(deliveryTable.parse(table)).toEqual(table)
    expect(wrong({ max_g: 2_000, max_cm: [12, 25, 35], price: 0, free_from: null })).toBeUndefined()
    expect(deliveryTable.parse({ pickup: null, parcels: { postkasse: null, hentested: null } }).pickup).toBeNull()
  })

  it.each([
    ["a price below nothing", { price: -1 }, ["price", "Frakten kan ikke koste mindre enn 0 kr."]],
    ["a price that nobody would pay", { price: 100_001 }, ["price", "Frakten kan ikke koste mer enn 1000 kr."]],
    ["half an øre", { price: 0.5 }, ["price", "Skriv hva frakten koster, i kroner."]],
    ["free from nothing", { free_from: 0 }, ["free_from", "«Gratis fra» må være minst 1 kr. La feltet stå tomt når frakten aldri er gratis."]],
    ["free from, where it is free anyway", { price: 0 }, ["free_from", "Frakten er gratis uansett. La feltet stå tomt."]],
    ["no weight", { max_g: 0 }, ["max_g", "Vekten må være større enn 0."]],
    ["more than the carrier takes", { max_g: 5_001 }, ["max_g", "Posten tar høyst 5 kg slik."]],
    ["bigger than the carrier takes", { max_cm: [36, 25, 12] }, ["max_cm", "Posten tar høyst 35 × 25 × 12 cm slik."]],
    ["a side of nothing", { max_cm: [35, 25, 0] }, ["max_cm", "Hver side må være større enn 0 cm."]],
    ["two sides", { max_cm: [35, 25] }, ["max_cm", "Skriv lengde, bredde og høyde i cm, slik: 35 x 25 x 12."]],
  ] as const)("refuse %s", (_, change, issue) => expect(wrong(change)).toEqual([issue]))

  it("refuse a reminder that comes when it is too late, and days that are none", () => {
    const said = (pickup: object) => deliveryTable.safeParse({ ...table, pickup }).error?.issues.map(({ message }) => message)
    expect(said({ reminder_days: 30, expiry_days: 30 })).toEqual(["Påminnelsen må komme før fristen går ut."])
    expect(said({ reminder_days: 0, expiry_days: 91 })).toEqual(["Skriv hvor mange dager det går før kunden blir minnet på det.", "Det kan være høyst 90 dager."])
  })
})
