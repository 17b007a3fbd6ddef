import "server-only"
import { cookies } from "next/headers"
import { environment } from "@/lib/environment"
import { sealId, unsealId } from "./sealed-id"

const NAME = "verksted_kurv"
const THIRTY_DAYS = 30 * 24 * 60 * 60
const ORDERED = "verksted_bestilt"
const AN_HOUR = 60 * 60

/**
 * The id of this visitor's cart. Whoever holds it holds the cart, with name and address once those are written: so no
 * script may read the cookie, and an id without our seal is no cart.
 */
export async function readCartId(): Promise<string | null> {
  return unsealId((await cookies()).get(NAME)?.value, environment().STOREFRONT_SECRET)
}

async function write(name: string, cartId: string, maxAge: number): Promise<void> {
  const { STOREFRONT_URL, STOREFRONT_SECRET } = environment()
  const secure = STOREFRONT_URL.startsWith("https:")
  ;(await cookies()).set(name, sealId(cartId, STOREFRONT_SECRET), { httpOnly: true, sameSite: "lax", secure, path: "/", maxAge })
}

/** Remembers the cart for thirty days. Only in actions and route handlers. */
export const rememberCart = (cartId: string): Promise<void> => write(NAME, cartId, THIRTY_DAYS)

/** Forgets the cart. Only in actions and route handlers. */
export async function forgetCart(): Promise<void> {
  ;(await cookies()).delete(NAME)
}

/** The cart has become an order: there is none any more, but for an hour it is known which it was. Only in actions and route handlers. */
export async function rememberOrdered(cartId: string): Promise<void> {
  await write(ORDERED, cartId, AN_HOUR)
  if ((await readCartId()) === cartId) await forgetCart()
}

/** The id of the cart that this visitor last ordered, within the hour. */
export async function readOrderedCartId(): Promise<string | null> {
  return unsealId((await cookies()).get(ORDERED)?.value, environment().STOREFRONT_SECRET)
}
