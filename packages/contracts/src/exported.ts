import { z } from "zod"
import { instant } from "./amount.js"
import { gift } from "./gift.js"
import { orderPage } from "./order-page.js"

const text = z.string().nullable()

/** A picture that came with a complaint, whole: in the file itself, since nobody but staff may open where it lies. */
const exportedPhoto = z.object({ complaint_id: z.string(), content_type: z.literal("image/jpeg"), base64: z.base64() })

/** An order with the pictures that its buyer has sent. */
export const exportedOrder = orderPage.extend({ complaint_photos: z.array(exportedPhoto) })
export type ExportedOrder = z.infer<typeof exportedOrder>

/** A cart that is not ordered. */
export const exportedCart = z.object({
  started_at: instant,
  email: z.string(),
  lines: z.array(z.object({ title: z.string(), variant_title: text, quantity: z.int() })),
  address: z.object({ first_name: text, last_name: text, street: text, postal_code: text, city: text, phone: text }).nullable(),
  gift: gift.nullable(),
})
export type ExportedCart = z.infer<typeof exportedCart>
