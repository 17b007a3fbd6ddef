import { readPlain, type Query } from "./query"

/** Pieces of an order's item that staff received; time ISO 8601 in UTC. */
export type ReceivedPieces = { item_id: string; quantity: number; at: string }

type Receipt = { return_id: string; confirmed_at: string; actions: { action: string; details: { reference_id: string; quantity: number } }[] }
type PaidWithGoods = { return_id: string | null; type?: string }

/** Whole and damaged pieces alike: both have come back. */
const received = new Set(["RECEIVE_RETURN_ITEM", "RECEIVE_DAMAGED_RETURN_ITEM"])

/**
 * What came back of an order to be paid back. Medusa ties no refund to a return; the confirmed changes of the order say
 * what was received, and when. What was exchanged, or replaced after a complaint, is paid with another thing.
 */
export async function readReturns(query: Query, order_id: string): Promise<ReceivedPieces[]> {
  const filters = { order_id, change_type: "return_receive", status: "confirmed" }
  const receipts = await readPlain<Receipt>(query, { entity: "order_change", fields: ["return_id", "confirmed_at", "actions.action", "actions.details"], filters })
  if (receipts.length === 0) return []
  const [exchanges, claims] = await Promise.all([
    readPlain<PaidWithGoods>(query, { entity: "order_exchange", fields: ["return_id"], filters: { order_id } }),
    readPlain<PaidWithGoods>(query, { entity: "order_claim", fields: ["return_id", "type"], filters: { order_id } }),
  ])
  const paidWithGoods = new Set([...exchanges, ...claims.filter((claim) => claim.type === "replace")].map((one) => one.return_id))
  return receipts.filter((receipt) => !paidWithGoods.has(receipt.return_id)).flatMap(({ confirmed_at, actions }) =>
    actions.filter(({ action }) => received.has(action)).map(({ details }) => ({ item_id: details.reference_id, quantity: Number(details.quantity), at: confirmed_at })))
}
