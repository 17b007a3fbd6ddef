import { z } from "zod"
import { instant } from "./amount.js"

/** How long a checkout that is opened keeps its things from others. */
export const HOLD_MINUTES = 15

/** `POST /store/carts/:id/hold`. `longer`: the buyer has pressed «Bestill og betal», so the time begins anew. */
export const holdRequest = z.strictObject({ longer: z.boolean().default(false) })

/** Until when (UTC) the cart's things are kept from others. */
export const holdResponse = z.object({ hold: z.object({ until: instant }) })
export type HoldResponse = z.infer<typeof holdResponse>

/** The answer to `GET /store/held?variant_ids=`: those of the variants of which none is free, since somebody is about to buy the last. */
export const heldResponse = z.object({ held: z.array(z.string()) })
export type HeldResponse = z.infer<typeof heldResponse>
