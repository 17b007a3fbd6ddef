import "server-only"
import { claimCart } from "./account-api"
import { readAccountToken } from "./session-cookie"

/** Gives a signed-in customer's cart to them before it is ordered. One that cannot be given stays a guest's, which is no harm. */
export async function claimOwnCart(cartId: string): Promise<void> {
  const token = await readAccountToken()
  if (token) await claimCart(token, cartId)
}
