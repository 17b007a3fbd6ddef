import "server-only"
import { cookies } from "next/headers"
import { environment } from "@/lib/environment"

const NAME = "verksted_kurv"
const THIRTY_DAYS = 30 * 24 * 60 * 60

/** The id of this visitor's cart; whoever holds it holds the cart, so no script may read it. */
export async function readCartId(): Promise<string | null> {
  return (await cookies()).get(NAME)?.value ?? null
}

/** Remembers the cart for thirty days. Only in actions and route handlers. */
export async function rememberCart(cartId: string): Promise<void> {
  const secure = environment().STOREFRONT_URL.startsWith("https:")
  ;(await cookies()).set(NAME, cartId, { httpOnly: true, sameSite: "lax", secure, path: "/", maxAge: THIRTY_DAYS })
}

/** Forgets the cart. Only in actions and route handlers. */
export async function forgetCart(): Promise<void> {
  ;(await cookies()).delete(NAME)
}
