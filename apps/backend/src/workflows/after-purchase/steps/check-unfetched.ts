import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { unfetchedSince } from "../../../after-purchase/unfetched-since"
import { loadWebOrder } from "../../order/load-web-order"
import type { CancelUnfetchedInput } from "../cancel-unfetched-order"

/**
 * Refuses to cancel what is not out of time, or of which something is handed over; `stands` false when it is cancelled already.
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED with the sentence for staff.
 */
export const checkUnfetchedStep = createStep("check-unfetched", async ({ order_id, now }: CancelUnfetchedInput, { container }) => {
  const order = await loadWebOrder(container, order_id)
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke bestillingen.")
  if (order.status === "canceled") return new StepResponse({ stands: false })
  if (order.fulfillments.some(({ canceled_at, delivered_at, shipped_at }) => !canceled_at && (delivered_at || shipped_at))) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Noe av bestillingen er hentet. Ta tilbake resten som en retur.")
  }
  if (!(await unfetchedSince(container, order, new Date(now))) && order.fulfillments.some(({ canceled_at }) => !canceled_at)) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Fristen for å hente er ikke ute ennå.")
  }
  return new StepResponse({ stands: true })
})
