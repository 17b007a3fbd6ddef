"use server"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { pagePath } from "@/i18n/page-path"
import { localeOfForm } from "@/i18n/locale-of-form"
import { nextAttempt } from "@/lib/next-attempt"
import { waitSentence } from "@/lib/wait-sentence"
import { signInWithCard } from "./maker-api"
import { keepMakerToken } from "./session-cookie"
import { parseSignIn, signInProblem } from "./sign-in-problem"

export type SignInState = { attempt: number; code: string; errors: { code?: string | undefined; pin?: string | undefined }; problem: string | null }

/** Opens Mine ting with card and PIN. The PIN is never sent back to the page. */
export async function signIn(before: SignInState, form: FormData): Promise<SignInState> {
  const locale = localeOfForm(form)
  const written = form.get("code")
  const state = { attempt: nextAttempt(before), code: typeof written === "string" ? written.slice(0, 20) : "", errors: {}, problem: null }
  const parsed = parseSignIn(form)
  if (!parsed.ok) return { ...state, errors: parsed.errors }
  const answer = await signInWithCard(parsed.card)
  if (!answer.ok) {
    const t = await getTranslations({ locale, namespace: "MyThings.problems" })
    return { ...state, problem: (await waitSentence(answer, locale)) ?? t(signInProblem(answer)) }
  }
  await keepMakerToken(answer.data)
  redirect(pagePath("/my-things", locale))
}
