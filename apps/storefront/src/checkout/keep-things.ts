import "server-only"
import { holdResponse, type HoldResponse } from "@verksted/contracts/hold"
import { askForVisitor } from "@/lib/ask-for-visitor"
import type { BackendAnswer } from "@/lib/backend"

/**
 * Keeps the cart's things from others while its buyer pays. Opening the checkout again does not begin the time anew;
 * `longer` does: the order is being placed.
 */
export const keepThings = (cartId: string, longer = false): Promise<BackendAnswer<HoldResponse>> =>
  askForVisitor(`/store/carts/${encodeURIComponent(cartId)}/hold`, holdResponse, { method: "POST", body: { longer } })
