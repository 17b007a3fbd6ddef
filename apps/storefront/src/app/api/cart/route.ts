import { fetchCart } from "@/cart/cart-api"
import { forgetCart, readCartId } from "@/cart/cart-cookie"
import { viewCart } from "@/cart/cart-view"

const headers = { "cache-control": "private, no-store" }

/** This visitor's cart, for the parts of a static page that show it. A cart that is over or lost is forgotten here. */
export async function GET(): Promise<Response> {
  const id = await readCartId()
  const answer = id ? await fetchCart(id) : null
  if (answer?.ok === false && answer.reason === "unavailable") return Response.json({ error: "unavailable" }, { status: 503, headers })
  const open = answer?.ok && !answer.data.completed_at ? viewCart(answer.data) : null
  if (!open) await forgetCart()
  return Response.json({ cart: open }, { headers })
}
