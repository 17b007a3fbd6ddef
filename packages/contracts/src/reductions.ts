import { z } from "zod"
import { positiveOre } from "./amount.js"

/** The answer to `GET /store/reductions?variant_ids=`: what may be shown as the price before, in øre: the lowest of the 30 days before the reduction. A variant that is not reduced has none. */
export const reductions = z.object({ reductions: z.array(z.object({ variant_id: z.string(), before: positiveOre })) })
export type Reductions = z.infer<typeof reductions>
