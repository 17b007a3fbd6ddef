import { z } from "zod"

/** How often a form was sent before. The browser keeps the count and may send anything: then it begins anew. */
export const formBefore = z.object({ attempt: z.int().min(0).max(1_000_000) }).catch({ attempt: 0 })

/** An id of Medusa's, as a form or an address names a thing by it. It becomes a part of the backend's address. */
export const storeId = z.string().regex(/^[\w-]{1,64}$/)

/** What lays a thing in the cart. The quantity is read apart, since each wrong one has a sentence of its own. */
export const addLineForm = z.object({ variant_id: storeId, quantity: z.string().max(100).default("1") })

/** What changes a line of the cart. */
export const changeLineForm = z.object({ line_id: storeId, quantity: z.string().max(100) })
