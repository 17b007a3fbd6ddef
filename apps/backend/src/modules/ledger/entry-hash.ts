import { createHash } from "node:crypto"
import type { Entry } from "./entry"

/** What the first row of all points back to. */
export const GENESIS = "0".repeat(64)

/** The order of fields is part of the hash: new columns go last. */
const hashed = [
  "id", "seq", "at", "oslo_date", "kind", "source", "part", "order_id", "display_id", "line_no", "channel", "product_id", "sku", "title",
  "workshop_id", "workshop_name", "weight_bp", "qty", "gross", "discount", "vat_rate", "vat", "net", "material_cost", "fee", "reverses_id",
  "reason", "actor", "recorded_at", "prev_hash",
] as const satisfies readonly (keyof Entry)[]

/** SHA-256 (hex) over every field of a row and the hash before it. */
export function entryHash(entry: Omit<Entry, "hash">): string {
  return createHash("sha256").update(JSON.stringify(hashed.map((field) => entry[field]))).digest("hex")
}

/** Whether a row is what was written, directly after the given hash. */
export function followsChain(entry: Entry, seq: number, prevHash: string): boolean {
  return entry.seq === seq && entry.prev_hash === prevHash && entry.hash === entryHash(entry)
}
