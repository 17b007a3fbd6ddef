import { fetchCart } from "@/cart/cart-api"
import { forgetCart, readCartId } from "@/cart/cart-cookie"

const headers = { "cache-control": "private, no-store" }

/** The number of pieces in this visitor's cart, for the header. A cart that is over or lost is forgotten here. */
export async function GET(): Promise<Response> {
  const id = await readCartId()
  if (!id) return Response.json({ count: 0 }, { headers })
  const answer = await fetchCart(id)
  if (!answer.ok && answer.reason === "unavailable") return Response.json({ count: null }, { status: 503, headers })
  const open = answer.ok && !answer.data.completed_at ? answer.data : null
  if (!open) await forgetCart()
  return Response.json({ count: (open?.items ?? []).reduce((sum, item) => sum + item.quantity, 0) }, { headers })
}
