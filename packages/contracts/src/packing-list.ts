import { z } from "zod"
import { instant } from "./amount.js"

const thing = z.object({
  title: z.string(),
  variant_title: z.string().nullable(),
  sku: z.string().nullable(),
  thumbnail: z.string().nullable(),
  /** Pieces that are to be packed now. */
  quantity: z.int().positive(),
  /** The workshops' names; never who made it. */
  workshops: z.array(z.string()),
})

/** One order as whoever packs it needs it. No prices: the list may lie in a gift. */
export const packingOrder = z.object({
  id: z.string(),
  display_id: z.int(),
  placed_at: instant,
  delivery_name: z.string(),
  /** Null where it is fetched. */
  address: z.object({ street: z.string(), postal_code: z.string(), city: z.string() }).nullable(),
  /** The pickup code; null for a parcel. */
  code: z.string().nullable(),
  /** Whom the parcel goes to, or who fetches. */
  recipient: z.string(),
  gift: z.object({ recipient_name: z.string(), greeting: z.string().nullable() }).nullable(),
  things: z.array(thing),
})
export type PackingOrder = z.infer<typeof packingOrder>

/** `GET /admin/packing-list?order_id=`: what waits to be packed, oldest first; one order, packed or not, where it is named. */
export const packingListRequest = z.strictObject({ order_id: z.string().regex(/^order_\w{1,60}$/, "Fant ikke bestillingen.").optional() })
export type PackingListResponse = { orders: PackingOrder[] }
