import "server-only"
import type { Locale } from "next-intl"
import { rememberOrdered } from "@/cart/cart-cookie"
import { pagePath } from "@/i18n/page-path"

/** The cart has become this order: its page, with thanks. Only in actions and route handlers. */
export async function thanksPath(token: string, locale: Locale, cartId: string): Promise<string> {
  await rememberOrdered(cartId)
  return pagePath({ pathname: "/orders/[token]", params: { token }, query: { takk: 1 } }, locale)
}
