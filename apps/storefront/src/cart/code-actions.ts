"use server"
import { promotionCode } from "@verksted/contracts/promotion"
import { getTranslations } from "next-intl/server"
import { localeOfForm } from "@/i18n/locale-of-form"
import { readInput } from "@/lib/read-input"
import { waitSentence } from "@/lib/wait-sentence"
import { addCode, removeCode } from "./cart-api"
import { readCartId } from "./cart-cookie"
import { viewCart, type CartView } from "./cart-view"
import { codeProblem } from "./code-problem"
import { codeSentence } from "./code-sentence"

export type CodeState = { status: "idle" | "changed" | "error"; message?: string; code?: string; cart?: CartView }

/** Uses the promotion code `code` on the visitor's cart; says in words of its own why one gives nothing. */
export async function applyCode(_before: CodeState, form: FormData): Promise<CodeState> {
  const locale = localeOfForm(form)
  const t = await getTranslations({ locale, namespace: "Cart.code" })
  const code = readInput(promotionCode, form.get("code"))
  const cartId = await readCartId()
  if (code === null) return { status: "error", message: t("problems.empty"), code: "" }
  if (!cartId) return { status: "error", message: t("problems.unreachable"), code }
  let answer = await addCode(cartId, code)
  // Codes are mostly written in capitals, and mostly typed without.
  const upper = code.toLocaleUpperCase("nb")
  if (!answer.ok && codeProblem(answer) === "unknown" && upper !== code) answer = await addCode(cartId, upper)
  if (!answer.ok) return { status: "error", message: await codeSentence(answer, locale), code }
  const cart = viewCart(answer.data)
  const used = cart.codes.some((each) => each === code || each === upper)
  return used ? { status: "changed", message: t("used", { code: upper }), cart } : { status: "error", message: t("problems.givesNothing"), code, cart }
}

/** Takes the promotion code `code` off the visitor's cart. */
export async function takeCodeOff(_before: CodeState, form: FormData): Promise<CodeState> {
  const locale = localeOfForm(form)
  const t = await getTranslations({ locale, namespace: "Cart.code" })
  const code = readInput(promotionCode, form.get("code"))
  const cartId = await readCartId()
  const answer = cartId && code !== null ? await removeCode(cartId, code) : null
  if (answer?.ok) return { status: "changed", message: t("takenOff", { code: code ?? "" }), cart: viewCart(answer.data) }
  return { status: "error", message: (answer && (await waitSentence(answer, locale))) ?? t("problems.unreachable") }
}
