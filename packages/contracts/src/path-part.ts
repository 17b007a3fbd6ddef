import { z } from "zod"

/** An id as Medusa and we make them, `prod_01J…`, in an address. */
export const entityId = z.string().regex(/^\w{1,64}$/)

/** The token of an order's page: the order's id and a signature, in the letters of base64url. */
export const orderPageToken = z.string().regex(/^\w{1,64}\.[\w-]{1,64}$/)
