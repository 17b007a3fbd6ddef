import { z } from "zod"

/** Four digits, kept as text: many begin with 0. */
export const postalCode = z.string().regex(/^\d{4}$/, "Postnummeret har fire sifre.")

/** `GET /store/postal-places/:code`: the place as it is written in an address, «Mo i Rana». */
export const postalPlaceResponse = z.object({ place: z.object({ postal_code: postalCode, city: z.string() }) })
export type PostalPlaceResponse = z.infer<typeof postalPlaceResponse>
