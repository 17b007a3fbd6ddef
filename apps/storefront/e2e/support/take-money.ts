import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { staffApi } from "./staff-api"

const held = z.object({ order: z.object({ payment_collections: z.array(z.object({ payments: z.array(z.object({ id: z.string(), captured_at: z.string().nullable() })) })) }) })

/** Takes the money that a card's payment holds, as when the order leaves the shop: only then is it in the books. */
export async function takeMoney(request: APIRequestContext, orderId: string): Promise<void> {
  const staff = await staffApi(request)
  const { order } = await staff.read(`/admin/orders/${orderId}?fields=*payment_collections.payments`, held)
  for (const { id, captured_at } of order.payment_collections.flatMap(({ payments }) => payments)) {
    if (captured_at === null) await staff.send(`/admin/payments/${id}/capture`, {}, z.unknown())
  }
}
