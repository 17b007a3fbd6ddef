import { z } from "zod"
import { productFacts } from "./product-facts.js"

/** What a shipping option is, kept in its `data`: how the thing leaves the shop, and for a parcel which product of the carrier. */
export const deliveryKind = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("pickup") }),
  z.object({ kind: z.literal("parcel"), product: z.enum(["postkasse", "hentested"]) }),
])
export type DeliveryKind = z.infer<typeof deliveryKind>

const noted = z.object({ facts: z.object({ shipping_class: productFacts.shape.shipping_class }) })

/**
 * Whether this way of delivery can carry a product with this `metadata`: the checkout offers by it, and the backend
 * refuses by it. A thing whose size nobody has noted does not go by the mailbox.
 */
export function mayCarry(way: DeliveryKind, metadata: unknown): boolean {
  if (way.kind === "pickup") return true
  const size = noted.safeParse(metadata).data?.facts.shipping_class ?? "hentested"
  if (size === "bare_henting") return false
  return way.product === "hentested" || size === "postkasse_eller_hentested"
}
