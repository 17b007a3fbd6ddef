import type { CompleteSale } from "@verksted/contracts/till"
import { createHash } from "node:crypto"
import { mergeLines } from "./merge-lines"

/**
 * What a sale's key stands for. `in_hand` is left out: it is a permission, not a part of what is sold, and a clerk who
 * got no answer may try again with it.
 */
export function saleFingerprint(sale: CompleteSale): string {
  const lines = mergeLines(sale.lines).sort((a, b) => (a.variant_id < b.variant_id ? -1 : 1))
  const what = [lines.map((line) => [line.variant_id, line.quantity]), sale.means, sale.tendered ?? null, sale.reference ?? null, sale.expected_total]
  return createHash("sha256").update(JSON.stringify(what)).digest("hex")
}
