import type { ChangeKind } from "./change-kind"

/** A row of `catalogue_change`. Most are written by triggers. */
export type OutboxRow = {
  /** `cch_…` */
  id: string
  kind: ChangeKind
  /** Whose: what it is depends on the kind; empty when the kind says it all. */
  key: string
  created_at: Date
  /** Not told before: in the future for a date that is yet to pass, or while a telling that failed waits. */
  due_at: Date
  /** The telling that this row is in, and until when nobody else takes it. */
  delivery_id: string | null
  claimed_until: Date | null
  /** When the storefront answered that its pages are renewed. */
  delivered_at: Date | null
  attempts: number
  last_error: string | null
}
