import { z } from "zod"
import { fits, type ParcelProduct, parcelProduct, usual } from "./delivery.js"

const MOST_FREIGHT_ORE = 100_000
const MOST_DAYS = 90

const wholeOre = (words: string) => z.int(words)
const price = wholeOre("Skriv hva frakten koster, i kroner.").min(0, "Frakten kan ikke koste mindre enn 0 kr.").max(MOST_FREIGHT_ORE, "Frakten kan ikke koste mer enn 1000 kr.")
const freeFrom = wholeOre("Skriv beløpet som frakten er gratis fra, i kroner.").min(100, "«Gratis fra» må være minst 1 kr. La feltet stå tomt når frakten aldri er gratis.").nullable()
const side = z.number("Skriv lengde, bredde og høyde i cm, slik: 35 x 25 x 12.").positive("Hver side må være større enn 0 cm.")
const days = (words: string) => z.int(words).min(1, words).max(MOST_DAYS, `Det kan være høyst ${MOST_DAYS} dager.`)

const kilos = (grams: number) => `${String(grams / 1000).replace(".", ",")} kg`

/** What a parcel of this product of the carrier costs and may be. Øre including VAT, grams, and sides in cm. */
const termsOf = (product: ParcelProduct) => {
  const { max_g, max_cm } = usual[product]
  return z
    .strictObject({
      price,
      free_from: freeFrom,
      max_g: z.int("Skriv vekten i kilo.").min(1, "Vekten må være større enn 0.").max(max_g, `Posten tar høyst ${kilos(max_g)} slik.`),
      max_cm: z
        .tuple([side, side, side], "Skriv lengde, bredde og høyde i cm, slik: 35 x 25 x 12.")
        .refine((sides) => fits(sides, max_cm), `Posten tar høyst ${max_cm.join(" × ")} cm slik.`),
    })
    .refine((terms) => terms.price !== 0 || terms.free_from === null, { path: ["free_from"], message: "Frakten er gratis uansett. La feltet stå tomt." })
}
export type ParcelTerms = z.infer<ReturnType<typeof termsOf>>

const pickupTerms = z
  .strictObject({
    reminder_days: days("Skriv hvor mange dager det går før kunden blir minnet på det."),
    expiry_days: days("Skriv hvor mange dager varen blir liggende."),
  })
  .refine(({ reminder_days, expiry_days }) => reminder_days < expiry_days, { path: ["reminder_days"], message: "Påminnelsen må komme før fristen går ut." })

/** The seller's settings of delivery; null for a way that the shop does not have. */
export const deliveryTable = z.strictObject({
  pickup: pickupTerms.nullable(),
  parcels: z.strictObject({ postkasse: termsOf("postkasse").nullable(), hentested: termsOf("hentested").nullable() } satisfies Record<ParcelProduct, unknown>),
})
export type DeliveryTable = z.infer<typeof deliveryTable>

/** `GET` and `POST /admin/delivery-table` */
export type DeliveryTableResponse = { delivery_table: DeliveryTable }

export const parcelProducts = parcelProduct.options
