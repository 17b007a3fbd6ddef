import { z } from "zod"
import { instant, ore } from "./amount.js"
import { gift } from "./gift.js"
import { complaint } from "./complaint.js"
import { openingHours } from "./seller.js"
import { withdrawal, withdrawalState } from "./withdrawal.js"

/** The signed name of an order in its link. Nothing else is put into the backend's address. */
export const orderToken = z.string().max(200).regex(/^[\w-]+\.[\w-]+$/)

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
    item_id: z.string(),
    /** Pieces that are not regretted or returned already. */
    kept: z.int().nonnegative(),
    title: z.string(), variant_title: z.string().nullable(), thumbnail: z.string().nullable(),
    product_handle: z.string().nullable(), quantity: z.int(), unit_price: ore, total: ore,
  })),
  subtotal: ore,
  discount: ore,
  freight: ore,
  total: ore,
  /** VAT within the total; null when the seller is not registered. */
  vat: ore.nullable(),
  /** The VAT and what it is of, by rate in per cent, lowest first; empty when `vat` is null. */
  vat_by_rate: z.array(z.object({ rate: z.number(), gross: ore, net: ore })),
  /** Who gets the things when it is not the buyer, and the greeting that goes with them. */
  gift: gift.nullable(),
  /** `means` as on a receipt; null while nothing is paid. `refunded` in øre, of all that was paid back. */
  payment: z.object({
    paid: z.boolean(), is_test: z.boolean(),
    means: z.enum(["test_card", "card", "vipps", "cash"]).nullable(), paid_at: instant.nullable(), refunded: ore,
  }),
  /** The parcels on their way, as staff have noted them. `url` shows where the parcel is. */
  tracking: z.array(z.object({ number: z.string(), url: z.url() })),
  withdrawal: withdrawalState,
  withdrawals: z.array(withdrawal),
  complaints: z.array(complaint),
  /** True while nothing is paid and nothing has left the shop. */
  may_cancel: z.boolean(),
  delivery: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("pickup"), name: z.string(), code: z.string().regex(/^\d{4}$/), address, opening_hours: z.array(openingHours) }),
    z.object({ kind: z.literal("parcel"), name: z.string(), recipient: z.string(), address }),
  ]),
})
export type OrderPage = z.infer<typeof orderPage>
export const orderPageResponse = z.object({ order: orderPage })
