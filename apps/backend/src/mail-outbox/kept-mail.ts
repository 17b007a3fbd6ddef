import { z } from "@medusajs/framework/zod"

/** An e-mail that waits to be sent. `raw` is the whole of it in base64; times are ISO, UTC. */
export const keptMail = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  template: z.string(),
  /** The order that it is about, if any. */
  order_id: z.string().nullable(),
  raw: z.base64(),
  attempts: z.int().nonnegative(),
  created_at: z.iso.datetime(),
  due_at: z.iso.datetime(),
})
export type KeptMail = z.infer<typeof keptMail>
