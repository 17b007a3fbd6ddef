import { z } from "zod"

/** Of a body for `POST /admin/products/:id`: its new status, and what is changed of the metadata. An empty value takes its key out. */
export const productMetadataBody = z.object({ status: z.string().optional(), metadata: z.record(z.string(), z.unknown()).nullish() })
