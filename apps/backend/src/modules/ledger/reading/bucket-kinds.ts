import type { EntryKind, LedgerBucket } from "@verksted/contracts/ledger"

/** Which rows stand together in the books: goods belong to workshops, the other buckets to none (R8). */
export const bucketKinds: Record<LedgerBucket, readonly EntryKind[]> = {
  goods: ["sale", "refund"],
  freight: ["freight", "freight_refund"],
  rounding: ["rounding"],
}
