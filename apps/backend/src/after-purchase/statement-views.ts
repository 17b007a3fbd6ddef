import type { Complaint } from "@verksted/contracts/complaint"
import type { Withdrawal } from "@verksted/contracts/withdrawal"
import type { ComplaintRow, WithdrawalRow } from "./statements"

/** A withdrawal as the buyer sees it. */
export function withdrawalView({ id, stated_at, name, email, lines }: WithdrawalRow): Withdrawal {
  const pieces = lines.map(({ item_id, title, variant_title, quantity }) => ({ item_id, title, variant_title, quantity }))
  return { id, stated_at: stated_at.toISOString(), name, email, lines: pieces }
}

/** A complaint as the buyer sees it: how many pictures came with it, never the pictures. */
export function complaintView({ id, stated_at, text, wish, lines, photo_ids }: ComplaintRow): Complaint {
  const things = lines.map(({ item_id, title, variant_title }) => ({ item_id, title, variant_title }))
  return { id, stated_at: stated_at.toISOString(), text, wish, lines: things, photo_count: photo_ids.length }
}
