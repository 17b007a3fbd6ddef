import "server-only"
import type { Locale } from "next-intl"
import { getTranslations } from "next-intl/server"
import { nextAttempt } from "@/lib/next-attempt"
import type { AccountField } from "./account-fields"
import type { AccountProblem } from "./account-problem"
import type { FormState } from "./form-state"

type Passwords = "common" | "notYours"

/** How a try ended, in the words of its form's language. */
export async function outcomeOf(before: FormState, values: Record<string, string>, locale: Locale) {
  const [t, tooMany] = await Promise.all([getTranslations({ locale, namespace: "Account" }), getTranslations({ locale, namespace: "TooMany" })])
  const { password: _password, new_password: _newPassword, ...shown } = values
  const state: FormState = { attempt: nextAttempt(before), values: shown, errors: [], failure: null, done: null }
  return {
    wrong: (fields: readonly AccountField[]): FormState => ({ ...state, errors: fields.map((field) => ({ field, message: t(`errors.${field}`) })) }),
    badPassword: (field: "password" | "new_password", why: Passwords): FormState => ({ ...state, errors: [{ field, message: t(`errors.${why}`) }] }),
    failed: (problem: AccountProblem): FormState => ({ ...state, failure: typeof problem === "string" ? t(`problems.${problem}`) : tooMany("text", { minutes: problem.wait }) }),
    done: (what: "mailSent" | "profileSaved"): FormState => ({ ...state, done: t(`done.${what}`, { email: values.email ?? "" }) }),
  }
}
