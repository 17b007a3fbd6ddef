import { z } from "zod"
import { instant } from "./amount.js"

/** Longest description of what is wrong, in characters. */
export const COMPLAINT_LENGTH = 2000
/** Most pictures of one complaint. */
export const COMPLAINT_PHOTOS = 3
/** Largest picture, in bytes. */
export const PHOTO_BYTES = 10 * 1024 * 1024

/** What the buyer would like (forbrukerkjøpsloven § 26): the shop answers, the buyer is bound to nothing. */
export const complaintWish = z.enum(["repair", "replacement", "price_reduction", "refund"])
export type ComplaintWish = z.infer<typeof complaintWish>

/**
 * `POST /store/order-pages/:token/complaints`, as fields of a form with up to `COMPLAINT_PHOTOS` files named `photos`:
 * notice of a fault (forbrukerkjøpsloven § 27). `item_ids` and `key` as in a withdrawal.
 */
export const complaintRequest = z.strictObject({
  key: z.uuid(),
  item_ids: z.array(z.string().min(1).max(64)).min(1, "Velg hva det er noe galt med.").max(100).transform((ids) => [...new Set(ids)]),
  text: z.string().trim().min(1, "Skriv hva som er galt.").max(COMPLAINT_LENGTH, `Beskrivelsen kan ha høyst ${COMPLAINT_LENGTH} tegn.`),
  wish: complaintWish.nullable(),
})
export type ComplaintRequest = z.infer<typeof complaintRequest>

/** A complaint as it was received. Its pictures are seen by staff only. */
export const complaint = z.object({
  id: z.string(),
  stated_at: instant,
  text: z.string(),
  wish: complaintWish.nullable(),
  lines: z.array(z.object({ item_id: z.string(), title: z.string(), variant_title: z.string().nullable() })),
  photo_count: z.int(),
})
export type Complaint = z.infer<typeof complaint>
export const complaintResponse = z.object({ complaint })
