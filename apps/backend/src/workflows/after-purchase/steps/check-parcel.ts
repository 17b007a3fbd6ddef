import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { orderFulfilments } from "../../../after-purchase/order-fulfilments"
import { deliveryKinds } from "../../checkout/delivery-kinds"
import { loadWebOrder } from "../../order/load-web-order"
import type { ShipParcelInput } from "../ship-parcel"

/**
 * What is in the parcel, and whether it is sent already.
 * @throws MedusaError NOT_FOUND for no such order or parcel; NOT_ALLOWED for what is fetched, and for a sent parcel without a code.
 */
export const checkParcelStep = createStep("check-parcel", async ({ order_id, fulfilment_id, tracking_code }: ShipParcelInput, { container }) => {
  const order = await loadWebOrder(container, order_id)
  const parcel = order ? (await orderFulfilments(container, order_id)).find(({ id }) => id === fulfilment_id) : undefined
  if (!order || !parcel) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke pakken. Last siden på nytt.")
  const [kind] = await deliveryKinds(container, [parcel.shipping_option_id ?? ""])
  if (kind?.kind === "pickup") throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Denne bestillingen hentes i butikken.")
  const is_sent = Boolean(parcel.shipped_at ?? parcel.delivered_at)
  if (is_sent && tracking_code === null) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Pakken er sendt allerede. Lim inn sporingskoden for å legge den til.")
  const items = parcel.items.flatMap(({ line_item_id, quantity }) => (line_item_id ? [{ id: line_item_id, quantity }] : []))
  return new StepResponse({ is_sent, items })
})
