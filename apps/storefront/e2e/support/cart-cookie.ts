import type { BrowserContext } from "@playwright/test"

/** The cookie that names the visitor's cart, sealed. */
export const CART_COOKIE = "verksted_kurv"

/** The id of the visitor's cart; null when there is none. */
export async function cartIdOf(context: BrowserContext): Promise<string | null> {
  const cookie = (await context.cookies()).find(({ name }) => name === CART_COOKIE)
  return cookie?.value.split(".")[0] || null
}
