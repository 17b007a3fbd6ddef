import { z } from "zod"
import { osloDate } from "./amount.js"
import { complaint } from "./complaint.js"
import { gift } from "./gift.js"
import { withdrawal, withdrawalState } from "./withdrawal.js"

/** `GET /admin/after-purchase/:id`: what has happened with an order after it was placed, for staff. */
export const afterPurchase = z.object({
  gift: gift.nullable(),
  /** The last day on which what lies ready could be fetched, once that is past; null while there is time, or nothing lies there. */
  unfetched_since: osloDate.nullable(),
  /** What is packed to be sent, or sent already; `things` in words. Empty for what is fetched. */
  parcels: z.array(z.object({ fulfilment_id: z.string(), things: z.array(z.string()), is_sent: z.boolean(), tracking: z.array(z.object({ number: z.string(), url: z.url() })) })),
  tracking: z.array(z.object({ number: z.string(), url: z.url() })),
  withdrawal: withdrawalState,
  /** `return_id` names Medusa's return; null while the pieces have not left the shop, or the order is being changed by staff. */
  withdrawals: z.array(withdrawal.extend({
    lines: z.array(withdrawal.shape.lines.element.extend({ return_id: z.string().nullable() })),
  })),
  complaints: z.array(complaint.extend({ claim_id: z.string().nullable(), photo_urls: z.array(z.string()) })),
})
export type AfterPurchase = z.infer<typeof afterPurchase>
