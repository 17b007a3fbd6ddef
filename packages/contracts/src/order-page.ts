import { z } from "zod"
import { instant, ore } from "./amount.js"
import { openingHours } from "./seller.js"

/** `POST /store/order-links`: whoever holds the cart's secret id gets its order's link. 404 while there is no order. */
export const orderLinkRequest = z.strictObject({ cart_id: z.string().min(1).max(64) })
export const orderLinkResponse = z.object({ token: z.string() })

const address = z.object({ street: z.string(), postal_code: z.string(), city: z.string() })

/** `GET /store/order-pages/:token`: what the buyer sees of the order, and what the e-mail says. Amounts in øre. */
export const orderPage = z.object({
  display_id: z.int(),
  placed_at: instant,
  status: z.enum(["mottatt", "klar", "sendt", "levert", "kansellert", "refundert"]),
  email: z.string(),
  buyer_name: z.string(),
  lines: z.array(z.object({
    title: z.string(), variant_title: z.string().nullable(), thumbnail: z.string().nullable(),
    product_handle: z.string().nullable(), quantity: z.int(), unit_price: ore, total: ore,
  })),
  subtotal: ore,
  discount: ore,
  freight: ore,
  total: ore,
  /** VAT within the total; null when the seller is not registered. */
  vat: ore.nullable(),
  payment: z.object({ paid: z.boolean(), is_test: z.boolean() }),
  delivery: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("pickup"), name: z.string(), code: z.string().regex(/^\d{4}$/), address, opening_hours: z.array(openingHours) }),
    z.object({ kind: z.literal("parcel"), name: z.string(), recipient: z.string(), address }),
  ]),
})
export type OrderPage = z.infer<typeof orderPage>
export const orderPageResponse = z.object({ order: orderPage })
