import { z } from "zod"

/** Contact and delivery in the guest checkout, as the form posts it. Messages are shown beside the field. */
export const checkoutContact = z.strictObject({
  email: z.email("Skriv e-postadressen slik: navn@eksempel.no."),
  first_name: z.string().trim().min(1, "Skriv fornavnet ditt.").max(60),
  last_name: z.string().trim().min(1, "Skriv etternavnet ditt.").max(60),
  phone: z.string().trim().regex(/^(\+47)?[\s\d]{8,14}$/, "Telefonnummeret har åtte sifre.").or(z.literal("")),
})
export type CheckoutContact = z.infer<typeof checkoutContact>

/** A Norwegian street address for a parcel. */
export const parcelAddress = z.strictObject({
  street: z.string().trim().min(2, "Skriv gateadressen.").max(120),
  postal_code: z.string().trim().regex(/^\d{4}$/, "Postnummeret har fire sifre."),
  city: z.string().trim().min(1, "Skriv poststedet.").max(60),
})
export type ParcelAddress = z.infer<typeof parcelAddress>

/** Most pieces of one variant in a cart. */
export const MAX_QUANTITY = 99

/** Quantity of a line that is added: 0, −1, 1.5 and 10⁹ are refused. */
export const addQuantity = z.int("Antallet må være et helt tall.").min(1, "Antallet må være minst 1.").max(MAX_QUANTITY, `Du kan kjøpe høyst ${MAX_QUANTITY} av samme ting.`)

/** Quantity of a line that is changed: 0 removes the line. */
export const changeQuantity = z.int("Antallet må være et helt tall.").min(0, "Antallet kan ikke være under 0.").max(MAX_QUANTITY, `Du kan kjøpe høyst ${MAX_QUANTITY} av samme ting.`)

/** What a checkout's form says of the page that it was filled in on: which cart, and the sum in øre. Read as unknown when it makes no sense: the sum is then told anew. */
export const checkoutSeen = z.object({ cart_mark: z.string().max(100).catch(""), seen_total: z.coerce.number().int().min(0).catch(0) })
