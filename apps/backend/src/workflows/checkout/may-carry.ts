import { productFacts } from "@verksted/contracts/product-facts"
import type { OptionKind } from "../seller/shipping-options"

const shippingClass = productFacts.shape.shipping_class

/**
 * Whether this way of delivery can carry a product with this `metadata`. A thing whose size nobody has noted does not go
 * by the mailbox.
 */
export function mayCarry(kind: OptionKind, metadata: Record<string, unknown> | null | undefined): boolean {
  if (kind.kind === "pickup") return true
  const facts = metadata?.facts
  const noted = shippingClass.safeParse(typeof facts === "object" && facts !== null && "shipping_class" in facts ? facts.shipping_class : undefined)
  const size = noted.success ? noted.data : "hentested"
  if (size === "bare_henting") return false
  return kind.product === "hentested" || size === "postkasse_eller_hentested"
}

/** The sentence that refuses a delivery for this thing. */
export const cannotCarry = (title: string) => `«${title}» kan ikke sendes slik. Velg en annen måte å få varene på.`
