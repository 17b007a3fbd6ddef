import { z } from "@medusajs/framework/zod"
import { isHold } from "./hold-name"

const until = z.object({ until: z.string().transform((text) => new Date(text)).optional() }).nullish().transform((metadata) => metadata?.until ?? null)

/** Medusa's reservation as it is kept; a hold says in `metadata.until` when it ends. */
export const reservedRow = z
  .object({ id: z.string(), inventory_item_id: z.string(), location_id: z.string(), quantity: z.coerce.number(), external_id: z.string().nullish().transform((id) => id ?? null), metadata: until })
  .transform(({ metadata, ...row }) => ({ ...row, until: metadata }))

/** A reservation as the decisions see it; `until` (UTC) says when a hold ends. */
export type Reserved = z.infer<typeof reservedRow>

/** Whether it is a hold whose time is over; it counts no more, and may be removed by whoever meets it. */
export const hasEnded = (row: Pick<Reserved, "external_id" | "until">, now: Date): boolean => isHold(row) && row.until !== null && row.until <= now
