import { expect, type APIRequestContext } from "@playwright/test"
import { backendUrl, publishableKey } from "./house"

/** Gives free what the checkout keeps for this cart, as the end of its time does. */
export async function freeHold(request: APIRequestContext, cart_id: string): Promise<void> {
  const answer = await request.delete(`${backendUrl}/store/carts/${cart_id}/hold`, { headers: { "x-publishable-api-key": publishableKey } })
  // The cookie of a cart that was never the house's own names nothing.
  expect([204, 404]).toContain(answer.status())
}
