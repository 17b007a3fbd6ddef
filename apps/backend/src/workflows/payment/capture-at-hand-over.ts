import type { MedusaContainer } from "@medusajs/framework/types"
import { readFulfilments } from "../../way/read-fulfilments"
import { loadOrderPage } from "../order/load-order-page"
import { captureOrderWorkflow } from "./capture-order"

/**
 * Takes an order's money when its first parcel is sent or it is made ready to be fetched; a parcel that is only packed
 * takes nothing.
 * @throws MedusaError when the money cannot be taken: the fulfilment or the shipment is then not made
 */
export async function captureAtHandOver(container: MedusaContainer, fulfilment_id: string, event: "made" | "sent"): Promise<void> {
  const [fulfilment] = await readFulfilments(container, { id: fulfilment_id })
  const order_id = fulfilment?.order?.id
  const found = order_id ? await loadOrderPage(container, order_id) : null
  if (!order_id || !found || (event === "made" && found.page.delivery.kind !== "pickup")) return
  await captureOrderWorkflow(container).run({ input: { order_id } })
}
