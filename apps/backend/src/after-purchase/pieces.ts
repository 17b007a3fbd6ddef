/** What Medusa knows of an ordered line: how many pieces of it have gone which way. */
export type OrderedItem = {
  id: string
  quantity: number
  detail: {
    fulfilled_quantity: number
    delivered_quantity: number
    return_requested_quantity: number
    return_received_quantity: number
    return_dismissed_quantity: number
  }
}

/** Regretted pieces; `return_id` null while Medusa has no return of them. */
export type RegrettedLine = { item_id: string; quantity: number; return_id: string | null }

/** Pieces of a line that are regretted but not in any return of Medusa's. */
export function waitingPieces(item_id: string, regretted: readonly RegrettedLine[]): number {
  return regretted.reduce((sum, line) => sum + (line.item_id === item_id && line.return_id === null ? line.quantity : 0), 0)
}

/** Pieces of a line in a return of Medusa's, whoever asked for it. A cancelled return counts no longer. */
function returningPieces({ detail }: OrderedItem): number {
  return detail.return_requested_quantity + detail.return_received_quantity + detail.return_dismissed_quantity
}

/** Pieces of a line that the buyer keeps so far: neither regretted nor on their way back. */
export function keptPieces(item: OrderedItem, regretted: readonly RegrettedLine[]): number {
  return Math.max(0, item.quantity - returningPieces(item) - waitingPieces(item.id, regretted))
}

/**
 * Regretted pieces that have left the shop, so that Medusa takes a return of them. What has not left yet is taken as the
 * regretted ones: of two pieces, one regretted and one sent, none comes back.
 */
export function homecomingPieces(item: OrderedItem, regretted: readonly RegrettedLine[]): number {
  return Math.max(0, item.detail.fulfilled_quantity + waitingPieces(item.id, regretted) - item.quantity)
}

/**
 * When the last of the things came into the buyer's hands (UTC): of an order in several parcels the last one counts
 * (angrerettloven § 21). Null while something is not handed over, or nobody has noted when. What was regretted before it
 * left the shop is not waited for.
 */
export function receivedAt(
  items: readonly OrderedItem[],
  fulfilments: readonly { delivered_at?: Date | null | undefined; canceled_at?: Date | null | undefined }[],
  regretted: readonly RegrettedLine[],
): Date | null {
  const everything = items.every((item) => item.detail.delivered_quantity >= item.quantity - waitingPieces(item.id, regretted))
  const times = fulfilments.flatMap(({ delivered_at, canceled_at }) => (delivered_at && !canceled_at ? [delivered_at.getTime()] : []))
  return everything && times.length > 0 ? new Date(Math.max(...times)) : null
}
