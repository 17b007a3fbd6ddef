import { z } from "zod"
import { instant, ore } from "./amount.js"
import { parcelAddress } from "./checkout.js"
import { exportedCart, exportedOrder } from "./exported.js"
import { orderPage } from "./order-page.js"

const email = z.string().trim().toLowerCase().pipe(z.email("Skriv e-postadressen slik: navn@eksempel.no.").max(254))
const name = (missing: string) => z.string().trim().min(1, missing).max(60, "Navnet kan ha høyst 60 tegn.")
const firstName = name("Skriv fornavnet ditt.")
const lastName = name("Skriv etternavnet ditt.")
const phone = z.string().trim().regex(/^(\+47)?[\s\d]{8,14}$/, "Telefonnummeret har åtte sifre.").or(z.literal(""))
const linkToken = z.string().min(1).max(1000)

export const SHORTEST_PASSWORD = 10

/** Length is all that is asked of a password, besides that it is not one of the common ones, which the backend knows. */
export const newPassword = z
  .string("Velg et passord.")
  .min(SHORTEST_PASSWORD, `Passordet må ha minst ${SHORTEST_PASSWORD} tegn.`)
  .max(200, "Passordet kan ha høyst 200 tegn.")

/** A password as it is typed to sign in: whether it is right is all that is told. */
const typedPassword = z.string("Skriv passordet.").min(1, "Skriv passordet.").max(200, "Passordet kan ha høyst 200 tegn.")

const language = z.enum(["nb", "en"]).default("nb")

/** `POST /store/account/registrations` and `/store/account/password-links`: 202 whoever has that address, or nobody. */
export const accountMailRequest = z.strictObject({ email, locale: language })
export type AccountMailRequest = z.input<typeof accountMailRequest>

/** `POST /store/account/registrations/complete`, with the token of the link in the e-mail. */
export const completeRegistration = z.strictObject({ token: linkToken, first_name: firstName, last_name: lastName, password: newPassword })
export type CompleteRegistration = z.infer<typeof completeRegistration>

/** `POST /store/account/passwords`: a new password, with the token of the link in the e-mail. */
export const setPassword = z.strictObject({ token: linkToken, password: newPassword })
export type SetPassword = z.infer<typeof setPassword>

/** `POST /store/account/sessions`. */
export const accountSignIn = z.strictObject({ email, password: typedPassword })
export type AccountSignIn = z.infer<typeof accountSignIn>

/** The answer to a sign-in: a token for `Authorization: Bearer`. */
export const accountSession = z.object({ token: z.string() })

/** `POST /store/account/deletion`. */
export const accountDeletion = z.strictObject({ password: typedPassword })

/** `POST /store/customers/me`. */
export const accountProfile = z.strictObject({ first_name: firstName, last_name: lastName, phone })
export type AccountProfile = z.infer<typeof accountProfile>

/** A saved address, as its form posts it. */
export const accountAddress = parcelAddress.extend({ first_name: firstName, last_name: lastName, is_default: z.boolean() })
export type AccountAddress = z.infer<typeof accountAddress>

/** The same, as `POST /store/customers/me/addresses` takes it. */
export const customerAddressBody = z.strictObject({
  first_name: firstName,
  last_name: lastName,
  address_1: parcelAddress.shape.street,
  postal_code: parcelAddress.shape.postal_code,
  city: parcelAddress.shape.city,
  country_code: z.literal("no", "Vi sender bare i Norge."),
  is_default_shipping: z.boolean(),
})

/** `GET /store/account/orders?offset=`: orders of the account's e-mail address, newest first. */
export const accountOrdersQuery = z.object({ offset: z.coerce.number().int().min(0).max(100_000).default(0) })
export const accountOrders = z.object({
  orders: z.array(z.object({
    display_id: z.int(),
    placed_at: instant,
    status: orderPage.shape.status,
    total: ore,
    /** «Lue «Fjellbris»», and how many other lines there are. */
    first_title: z.string(),
    thumbnail: z.string().nullable(),
    more_lines: z.int(),
    /** Opens the order's page. */
    token: z.string(),
  })),
  count: z.int(),
  offset: z.int(),
  limit: z.int(),
})
export type AccountOrders = z.infer<typeof accountOrders>

/** `GET /store/account/export`: everything that the shop keeps of this customer (personvernforordningen art. 15 and 20). */
export const accountExport = z.object({
  exported_at: instant,
  profile: z.object({ email: z.string(), first_name: z.string().nullable(), last_name: z.string().nullable(), phone: z.string().nullable(), registered_at: instant }),
  addresses: z.array(z.object({ first_name: z.string().nullable(), last_name: z.string().nullable(), street: z.string().nullable(), postal_code: z.string().nullable(), city: z.string().nullable(), is_default: z.boolean() })),
  orders: z.array(exportedOrder),
  carts: z.array(exportedCart),
})
export type AccountExport = z.infer<typeof accountExport>
