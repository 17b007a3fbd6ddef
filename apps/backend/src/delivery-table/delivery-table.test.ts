import type { DeliveryTable } from "@verksted/contracts/delivery-table"
import { changesOfTable } from "./changes-of-table"
import type { HouseOption } from "./house-option"
import { tableOfOptions } from "./table-of-options"

const nok = (amount: number) => ({ id: `price_${amount}`, amount, currency_code: "nok", price_rules: [] })
const option = (code: string, kind: HouseOption["kind"], prices: HouseOption["prices"]): HouseOption => ({ id: `so_${code}`, data: { id: "manual-fulfillment", code, ...kind }, kind, prices })
const options = [
  option("hentested", { kind: "parcel", product: "hentested", working_days: [2, 4] }, [nok(99), { ...nok(9), id: "price_eur", currency_code: "eur" }]),
  option("henting", { kind: "pickup" }, [nok(0)]),
  option("postkasse", { kind: "parcel", product: "postkasse" }, [nok(59)]),
]
const table: DeliveryTable = {
  pickup: { reminder_days: 7, expiry_days: 30 },
  parcels: {
    postkasse: { price: 5_900, free_from: null, max_g: 5_000, max_cm: [35, 25, 12] },
    hentested: { price: 9_900, free_from: null, max_g: 35_000, max_cm: [120, 60, 60] },
  },
}

it("says what Medusa's options say, with the usual where they say nothing", () => {
  expect(tableOfOptions(options)).toEqual(table)
  expect(tableOfOptions([])).toEqual({ pickup: null, parcels: { postkasse: null, hentested: null } })
})

it("changes what it is about, and keeps what it knows nothing of", () => {
  const wanted: DeliveryTable = { pickup: { reminder_days: 3, expiry_days: 14 }, parcels: { postkasse: null, hentested: { price: 12_050, free_from: 80_000, max_g: 20_000, max_cm: [100, 50, 50] } } }
  expect(changesOfTable(wanted, options)).toEqual({
    changes: [
      { id: "so_henting", data: { id: "manual-fulfillment", code: "henting", kind: "pickup", reminder_days: 3, expiry_days: 14 } },
      {
        id: "so_hentested",
        data: { id: "manual-fulfillment", code: "hentested", kind: "parcel", product: "hentested", working_days: [2, 4], max_g: 20_000, max_cm: [100, 50, 50] },
        prices: [
          { currency_code: "nok", amount: 120.5, rules: [] },
          { currency_code: "nok", amount: 0, rules: [{ attribute: "item_total", operator: "gte", value: 800 }] },
          { id: "price_eur", amount: 9 },
        ],
      },
    ],
  })
})

it("refuses a way that the shop does not have", () => {
  expect(changesOfTable(table, options.slice(1))).toEqual({ refusal: "Butikken har ikke denne leveringsmåten. Last siden på nytt." })
})
