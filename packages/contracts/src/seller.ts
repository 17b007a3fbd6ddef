import { z } from "zod"
import { osloDate } from "./amount.js"

/** One line of the opening hours as it is shown: «Tirsdag–fredag», «kl. 11–17». */
export const openingHours = z.strictObject({ days: z.string().min(1).max(60), hours: z.string().min(1).max(60) })
export type OpeningHours = z.infer<typeof openingHours>

const address = z.strictObject({
  street: z.string().min(1).max(120),
  postal_code: z.string().regex(/^\d{4}$/, "Postnummeret har fire sifre."),
  city: z.string().min(1).max(60),
})

const pillar = z.strictObject({ title: z.string().min(1).max(60), text: z.string().min(1).max(600) })

/** The page about the seller, in one language. */
export const aboutTexts = z.strictObject({
  intro: z.string().min(1).max(1200),
  /** What the enterprise builds on; three of them. */
  pillars: z.array(pillar).length(3, "Skriv tre søyler."),
})
export type AboutTexts = z.infer<typeof aboutTexts>

/** What anyone may know of the seller: footer, order page and e-mail are written from it. */
export const sellerProfile = z.strictObject({
  /** The shop's name, as on the sign. */
  shop_name: z.string().min(1).max(60),
  legal_name: z.string().min(1).max(120),
  /** Nine digits, without spaces. */
  organisation_number: z.string().regex(/^\d{9}$/, "Organisasjonsnummeret har ni sifre."),
  email: z.email(),
  phone: z.string().min(5).max(20),
  address,
  /** Where a bought thing is fetched: the shop, which may be another place than the workshops. */
  pickup_address: address,
  opening_hours: z.array(openingHours).min(1).max(14),
  /** Oslo day from which the seller is in the VAT register; null while it is not. */
  vat_registered_from: osloDate.nullable(),
  /** Whom to ask for; left out when anybody can answer. */
  contact_person: z.string().min(1).max(80).nullish(),
  /** What the page «Om oss» says; left out until the seller has written it. */
  about: z.strictObject({ nb: aboutTexts, en: aboutTexts }).nullish(),
})
export type SellerProfile = z.infer<typeof sellerProfile>

/** `GET /store/seller`. */
export const sellerResponse = z.object({
  /** Null until the owner has filled in who sells: the shop is closed until then. */
  seller: sellerProfile.nullable(),
  /** True in the demo shop: pages then say that nothing is really sold. */
  is_demo: z.boolean(),
})
export type SellerResponse = z.infer<typeof sellerResponse>
