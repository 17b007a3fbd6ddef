import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadWebOrder } from "../../order/load-web-order"
import { mayCancel } from "../../order/may-cancel"

/** Refuses to take back an order that is paid, or on its way; `stands` false when it is taken back already. */
export const checkMayCancelStep = createStep("check-may-cancel", async ({ order_id }: { order_id: string }, { container }) => {
  const order = await loadWebOrder(container, order_id)
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke bestillingen.")
  if (order.status === "canceled") return new StepResponse({ stands: false })
  if (mayCancel(order)) return new StepResponse({ stands: true })
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Bestillingen er betalt eller på vei, så den kan ikke avbestilles. Du kan angre på kjøpet i stedet.")
})
