import "server-only"
import type { Locale } from "next-intl"
import { getTranslations } from "next-intl/server"
import { MAX_QUANTITY } from "@verksted/contracts/checkout"
import type { BackendFailure } from "@/lib/backend"
import { waitSentence } from "@/lib/wait-sentence"
import { fetchCart, isHeld, piecesLeft } from "./cart-api"
import { cartProblem } from "./cart-problem"
import type { QuantityProblem } from "./quantity"

/**
 * The sentence for a refused change of the cart: what is wrong, and what can be done; and how many are left, where it is
 * known. `cartId` where more of a thing was asked for: all that is left may lie in the visitor's own cart.
 */
export async function cartSentence(failure: BackendFailure, variantId: string | null, locale: Locale, cartId: string | null): Promise<{ message: string; left: number | null; held?: boolean }> {
  const t = await getTranslations({ locale, namespace: "Cart.problems" })
  const problem = cartProblem(failure)
  if (problem === "tooMany") return { message: (await waitSentence(failure, locale)) ?? t("unknown"), left: null }
  if (problem !== "stock") return { message: t(problem), left: null }
  const [pieces, cart] = await Promise.all([variantId ? piecesLeft(variantId) : null, cartId ? fetchCart(cartId) : null])
  if (pieces === null) return { message: t("stock"), left: null }
  const left = Math.max(pieces, 0)
  if (left === 0 && variantId && (await isHeld(variantId))) return { message: t("held"), left, held: true }
  const own = cart?.ok ? (cart.data.items?.find((item) => item.variant_id === variantId)?.quantity ?? 0) : 0
  return { message: t(left > 0 && own >= left ? "allInCart" : "stockLeft", { left }), left }
}

/** The sentence for a quantity that nobody can buy. */
export async function quantitySentence(problem: QuantityProblem, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "Cart.problems" })
  return t(problem, { most: MAX_QUANTITY })
}

/** The sentence for a form that none of our pages sends. */
export async function unknownSentence(locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "Cart.problems" })
  return t("unknown")
}
