"use server"
import { orderToken } from "@verksted/contracts/order-page"
import { redirect } from "next/navigation"
import { localeOfForm } from "@/i18n/locale-of-form"
import { readInput } from "@/lib/read-input"
import { sendCancellation } from "./order-api"
import { orderPath } from "./order-path"
import { refusedSentence } from "./refused-sentence"

export type CancelState = { failure: string | null }

/** Takes back an order that is not paid. */
export async function cancelOrder(_before: CancelState, form: FormData): Promise<CancelState> {
  const locale = localeOfForm(form)
  const token = readInput(orderToken, form.get("token"))
  const answer = token === null ? null : await sendCancellation(token)
  if (token !== null && answer?.ok) redirect(orderPath(token, locale, "avbestilt"))
  return { failure: await refusedSentence(answer, locale, "cancelFailed") }
}
