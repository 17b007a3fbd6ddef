import { createHash } from "node:crypto"
import { osloMidnight } from "@verksted/bottom-line/period"
import type { DemoProduct } from "@verksted/demo/catalogue"

const SHOP_MINUTE = 14 * 60 + 20

/** When the demo's piece was sold over the counter: at 14:20 in Oslo on the timeline's day; null while it is not sold. */
export function soldAt(product: DemoProduct): string | null {
  const sold = product.timeline.find(({ step }) => step === "solgt")
  return sold ? new Date(osloMidnight(sold.on).getTime() + SHOP_MINUTE * 60_000).toISOString() : null
}

/** A name's own UUID, the same at every load: it is the idempotency key of the piece's sale. */
export function uuidOf(name: string): string {
  const hash = createHash("sha256").update(`verksted-demo:${name}`).digest("hex")
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
