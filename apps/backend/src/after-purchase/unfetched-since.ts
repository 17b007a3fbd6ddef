import type { OsloDay } from "@verksted/bottom-line/period"
import { pickupDays } from "@verksted/contracts/delivery"
import type { MedusaContainer } from "@medusajs/framework/types"
import { isExpired, lastDay } from "../way/fetch-due"
import { deliveryKinds } from "../workflows/checkout/delivery-kinds"
import type { WebOrder } from "../workflows/order/load-web-order"

/** The last day on which something that still lies ready could be fetched; null while there is time, or nothing lies there. */
export async function unfetchedSince(container: MedusaContainer, { status, shipping_methods, fulfillments }: Pick<WebOrder, "status" | "shipping_methods" | "fulfillments">, now: Date): Promise<OsloDay | null> {
  const [kind] = await deliveryKinds(container, shipping_methods.slice(0, 1).flatMap(({ shipping_option_id }) => shipping_option_id ?? []))
  if (status === "canceled" || kind?.kind !== "pickup") return null
  const days = pickupDays(kind)
  const late = fulfillments.flatMap((fulfilment) => (fulfilment.packed_at && isExpired(fulfilment, days, now) ? [lastDay(fulfilment.packed_at, days)] : []))
  return late.sort()[0] ?? null
}
