import "server-only"
import type { Locale } from "next-intl"
import { redirect } from "next/navigation"
import { pagePath } from "@/i18n/page-path"
import { readCartId } from "@/cart/cart-cookie"
import { claimCart } from "./account-api"
import { keepAccountToken } from "./session-cookie"

/** Signs in with a token, lets the cart follow, and leads on. A cart that cannot follow stays a guest's, which is no harm. */
export async function welcome(token: string, locale: Locale, to: "/account" | "/checkout" = "/account"): Promise<never> {
  await keepAccountToken(token)
  const cartId = await readCartId()
  if (cartId) await claimCart(token, cartId)
  return redirect(pagePath(to, locale))
}
