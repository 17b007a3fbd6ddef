import type { DeliveryTable } from "@verksted/contracts/delivery-table"
import { fieldsOf, tableOf } from "./delivery-fields"

const table: DeliveryTable = {
  pickup: { reminder_days: 7, expiry_days: 30 },
  parcels: {
    postkasse: { price: 5_950, free_from: 60_000, max_g: 1_500, max_cm: [34.5, 25, 12] },
    hentested: { price: 9_900, free_from: null, max_g: 35_000, max_cm: [120, 60, 60] },
  },
}

it("writes the settings as staff read them, and reads them back", () => {
  const fields = fieldsOf(table)
  expect(fields).toMatchObject({ pickup_reminder_days: "7", postkasse_price: "59,50", postkasse_free_from: "600", postkasse_max_g: "1,5", postkasse_max_cm: "34,5 x 25 x 12", hentested_price: "99", hentested_free_from: "" })
  expect(tableOf(fields)).toEqual({ table })
})

it("reads what people type", () => {
  expect(tableOf({ ...fieldsOf(table), postkasse_price: " 59,50 kr", postkasse_free_from: "1 000", postkasse_max_cm: "30×20X7" })).toMatchObject({
    table: { parcels: { postkasse: { price: 5_950, free_from: 100_000, max_cm: [30, 20, 7] } } },
  })
})

it("says what is wrong with which field", () => {
  const typed = { ...fieldsOf(table), pickup_reminder_days: "30", postkasse_price: "-5", postkasse_free_from: "0", postkasse_max_g: "6", hentested_max_cm: "120 x 60", hentested_max_g: "mye" }
  expect(tableOf(typed)).toEqual({
    errors: {
      pickup_reminder_days: "Påminnelsen må komme før fristen går ut.",
      postkasse_price: "Skriv hva frakten koster, i kroner.",
      postkasse_free_from: "«Gratis fra» må være minst 1 kr. La feltet stå tomt når frakten aldri er gratis.",
      postkasse_max_g: "Posten tar høyst 5 kg slik.",
      hentested_max_cm: "Skriv lengde, bredde og høyde i cm, slik: 35 x 25 x 12.",
      hentested_max_g: "Skriv vekten i kilo.",
    },
  })
})

it("leaves alone a way that the shop does not have", () => {
  const without = { ...table, parcels: { ...table.parcels, hentested: null } }
  expect(tableOf(fieldsOf(without))).toEqual({ table: without })
})
