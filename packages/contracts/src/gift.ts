import { z } from "zod"

/** Longest greeting on a gift, in characters. */
export const GREETING_LENGTH = 300

const phone = z.string().trim().regex(/^(\+47)?[\s\d]{8,14}$/)

/**
 * Somebody else than the buyer gets the things. Kept in the metadata of the cart and then of the order, under `gift`:
 * the buyer's own words, seen by the buyer and by staff. A parcel's address is the order's own.
 */
export const gift = z.strictObject({
  recipient_name: z.string().trim().min(2, "Skriv hvem gaven er til.").max(120),
  /** E-mail or phone, for word that the gift is ready to be fetched; null when it is the buyer who is told. */
  contact: z.union([z.email(), phone], "Skriv en e-postadresse eller et telefonnummer med åtte sifre.").nullable(),
  greeting: z.string().trim().min(1).max(GREETING_LENGTH, `Hilsenen kan ha høyst ${GREETING_LENGTH} tegn.`).nullable(),
})
export type Gift = z.infer<typeof gift>

/** Where the recipient can be written to; null when it is a telephone, or nobody. */
export const giftEmail = ({ contact }: Gift): string | null => (z.email().safeParse(contact).success ? contact : null)

const noted = z.object({ gift })

/** The gift in the metadata of a cart or an order; null when it is none. */
export const giftIn = (metadata: unknown): Gift | null => noted.safeParse(metadata).data?.gift ?? null
