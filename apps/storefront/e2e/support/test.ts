import { expect, test as base } from "@playwright/test"
import { cartIdOf } from "./cart-cookie"
import { freeHold } from "./free-hold"

/**
 * Playwright's test; at its end the visitor's cart gives free what the checkout kept for it. Otherwise a later test would
 * find the thing in somebody's hands for a quarter of an hour.
 */
export const test = base.extend<{ freesItsCart: void }>({
  freesItsCart: [async ({ context, request }, use) => {
    await use()
    const cart = await cartIdOf(context)
    if (cart) await freeHold(request, cart)
  }, { auto: true }],
})

export { expect }
