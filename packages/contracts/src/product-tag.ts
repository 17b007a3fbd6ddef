import { z } from "zod"

/** Of a body for `POST /admin/product-tags`: what the tag would be called. */
export const productTagBody = z.object({ value: z.string().optional() })
