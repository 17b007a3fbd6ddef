import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { AfterPurchase } from "@verksted/contracts/after-purchase"
import { giftIn } from "@verksted/contracts/gift"
import { loadWebOrder } from "../workflows/order/load-web-order"
import { withdrawalState } from "../workflows/order/withdrawal-state"
import { readParcels } from "./read-parcels"
import { complaintView, withdrawalView } from "./statement-views"
import { readStatements } from "./statements"
import { trackingOf } from "./tracking"
import { unfetchedSince } from "./unfetched-since"

/** What has happened with a web order since it was placed, with the complaints' pictures; null for a counter sale. */
export async function readAfterPurchase(container: MedusaContainer, order_id: string): Promise<AfterPurchase | null> {
  const order = await loadWebOrder(container, order_id)
  if (!order) return null
  const { withdrawals, complaints } = await readStatements(container, order_id)
  const files = container.resolve(Modules.FILE)
  const urlsOf = async (ids: string[]) => (await Promise.all(ids.map((id) => files.retrieveFile(id).catch(() => null)))).flatMap((file) => file?.url ?? [])
  return {
    gift: giftIn(order.metadata),
    unfetched_since: await unfetchedSince(container, order, new Date()),
    parcels: await readParcels(container, order),
    tracking: trackingOf(order.fulfillments),
    withdrawal: withdrawalState(order, { withdrawals }, new Date()),
    withdrawals: withdrawals.map((row) => ({
      ...withdrawalView(row),
      lines: row.lines.map(({ item_id, title, variant_title, quantity, return_id }) => ({ item_id, title, variant_title, quantity, return_id })),
    })),
    complaints: await Promise.all(complaints.map(async (row) => ({ ...complaintView(row), claim_id: row.claim_id, photo_urls: await urlsOf(row.photo_ids) }))),
  }
}
