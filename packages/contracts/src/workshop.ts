import { z } from "zod"
import { uploadedPicture } from "./picture.js"

/** The handle is part of addresses and of the product tag `verksted:<handle>`. */
export const workshopHandle = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Bare små bokstaver a–z, tall og bindestrek.")
  .max(40, "Adressen kan ha høyst 40 tegn.")

/** The colour of a workshop's label; white text on it must reach 4.5:1 (checked by the backend). */
export const labelColour = z.string().regex(/^#[0-9a-fA-F]{6}$/, "Fargen skrives som #9B3426.")

/** A workshop as the shop and the admin show it. */
export const workshop = z.object({
  id: z.string(),
  /** «Strikkeverkstedet» */
  name: z.string(),
  handle: workshopHandle,
  intro: z.string(),
  picture_url: z.string().nullable(),
  colour: labelColour,
  /** Order of display, lowest first. */
  rank: z.int(),
})
export type Workshop = z.infer<typeof workshop>

/** `GET /store/workshops`: by rank. */
export const workshopList = z.object({ workshops: z.array(workshop) })
export type WorkshopList = z.infer<typeof workshopList>

/** The shop draws, and lets browsers load, nothing but the house's own pictures. */
export const NOT_UPLOADED = "Last opp bildet her. Butikken viser bare bilder som er lastet opp, ikke bilder som ligger andre steder."

const PLACE = "Plassen er et helt tall fra 0 til 999."

// No defaults here: in an update they would overwrite what is not named.
const fields = {
  name: z.string().trim().min(2, "Gi verkstedet et navn.").max(60, "Navnet kan ha høyst 60 tegn."),
  intro: z.string().trim().max(400, "Teksten kan ha høyst 400 tegn."),
  /** Whether it lies in this very house is known to the backend only. */
  picture_url: z.string(NOT_UPLOADED).max(400, NOT_UPLOADED).refine((address) => uploadedPicture(address) !== null, NOT_UPLOADED).nullable(),
  colour: labelColour,
  rank: z.int(PLACE).min(0, PLACE).max(999, PLACE),
}

/** `POST /admin/workshops`. */
export const createWorkshop = z.strictObject({
  ...fields,
  handle: workshopHandle,
  intro: fields.intro.default(""),
  picture_url: fields.picture_url.default(null),
  rank: fields.rank.default(0),
})
export type CreateWorkshop = z.infer<typeof createWorkshop>

/** `POST /admin/workshops/:id`. The handle cannot change: addresses and tags are made of it. */
export const updateWorkshop = z.strictObject(fields).partial()
export type UpdateWorkshop = z.infer<typeof updateWorkshop>

/** A workshop as staff see it; deleted products do not count. */
export const staffWorkshop = workshop.extend({ product_count: z.int() })
export type StaffWorkshop = z.infer<typeof staffWorkshop>

/** `GET /admin/workshops`: by rank. */
export const staffWorkshopList = z.object({ workshops: z.array(staffWorkshop) })
export type StaffWorkshopList = z.infer<typeof staffWorkshopList>
