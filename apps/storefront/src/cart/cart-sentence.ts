import "server-only"
import { getTranslations } from "next-intl/server"
import { routing } from "@/i18n/routing"
import type { BackendFailure } from "@/lib/backend"
import { piecesLeft } from "./cart-api"
import { cartProblem } from "./cart-problem"

/** The sentence for a refused change of the cart: what is wrong, and what can be done. */
export async function cartSentence(failure: BackendFailure, variantId: string | null): Promise<string> {
  const t = await getTranslations({ locale: routing.defaultLocale, namespace: "Cart.problems" })
  const problem = cartProblem(failure)
  if (problem !== "stock") return t(problem)
  const left = variantId ? await piecesLeft(variantId) : null
  return left === null ? t("stock") : t("stockLeft", { left: Math.max(left, 0) })
}
