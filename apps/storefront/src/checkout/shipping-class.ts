import { z } from "zod"
import { productFacts } from "@verksted/contracts/product-facts"

const shippingClass = productFacts.shape.shipping_class
export type ShippingClass = z.infer<typeof shippingClass>

/** The shipping class of a product as the Store API shows it. A thing whose size nobody has noted does not go by the mailbox. */
export const productShipping = z.object({
  metadata: z.object({ facts: z.object({ shipping_class: shippingClass }) }).nullable().catch(null),
}).transform(({ metadata }): ShippingClass => metadata?.facts.shipping_class ?? "hentested")
