"use server"
import { redirect } from "next/navigation"
import { accountMailRequest, accountSignIn, completeRegistration, setPassword } from "@verksted/contracts/account"
import { localeOfForm } from "@/i18n/locale-of-form"
import { pagePath } from "@/i18n/page-path"
import { askForAccount, askForPassword, completeAccount, openSession, setNewPassword } from "./account-api"
import { doorProblem } from "./account-problem"
import type { FormState } from "./form-state"
import { outcomeOf } from "./outcome"
import { checkForm, hiddenField, readForm } from "./read-form"
import { dropAccountToken } from "./session-cookie"
import { welcome } from "./welcome"

async function askByMail(before: FormState, form: FormData, ask: typeof askForAccount): Promise<FormState> {
  const locale = localeOfForm(form)
  const values = readForm(form, ["email"])
  const outcome = await outcomeOf(before, values, locale)
  const checked = checkForm(accountMailRequest, { email: values.email, locale }, ["email"])
  if (!checked.ok) return outcome.wrong(checked.fields)
  const answer = await ask(checked.data)
  return answer.ok ? outcome.done("mailSent") : outcome.failed(doorProblem(answer))
}

/** Sends the e-mail with which an account is made. The page says the same whether there is one already. */
export async function register(before: FormState, form: FormData): Promise<FormState> {
  return askByMail(before, form, askForAccount)
}

/** Sends the e-mail with which a new password is chosen; the page says the same whether there is an account. */
export async function forgotPassword(before: FormState, form: FormData): Promise<FormState> {
  return askByMail(before, form, askForPassword)
}

/** Makes the account, by the link in the e-mail, and signs in. */
export async function finishAccount(before: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form)
  const fields = ["first_name", "last_name", "new_password"] as const
  const { new_password: password, ...values } = readForm(form, fields)
  const outcome = await outcomeOf(before, values, locale)
  const checked = checkForm(completeRegistration, { ...values, password, token: hiddenField(form, "lenke") }, fields, { password: "new_password" })
  if (!checked.ok) return checked.fields.length > 0 ? outcome.wrong(checked.fields) : outcome.failed("linkOver")
  const answer = await completeAccount(checked.data)
  if (answer.ok) return welcome(answer.data, locale)
  return answer.status === 400 ? outcome.badPassword("new_password", "common") : outcome.failed(doorProblem(answer))
}

/** Chooses a new password, by the link in the e-mail, and signs in. */
export async function chooseNewPassword(before: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form)
  const { new_password: password } = readForm(form, ["new_password"])
  const outcome = await outcomeOf(before, {}, locale)
  const checked = checkForm(setPassword, { password, token: hiddenField(form, "lenke") }, ["new_password"], { password: "new_password" })
  if (!checked.ok) return checked.fields.length > 0 ? outcome.wrong(checked.fields) : outcome.failed("linkOver")
  const answer = await setNewPassword(checked.data)
  if (answer.ok) return welcome(answer.data, locale)
  return answer.status === 400 ? outcome.badPassword("new_password", "common") : outcome.failed(doorProblem(answer))
}

/** Signs in with e-mail and password. A wrong password and an unknown address are told in the same words. */
export async function signIn(before: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form)
  const fields = ["email", "password"] as const
  const values = readForm(form, fields)
  const outcome = await outcomeOf(before, values, locale)
  const checked = checkForm(accountSignIn, values, fields)
  if (!checked.ok) return outcome.wrong(checked.fields)
  const answer = await openSession(checked.data)
  if (!answer.ok) return outcome.failed(doorProblem(answer))
  return welcome(answer.data, locale, hiddenField(form, "til") === "kasse" ? "/checkout" : "/account")
}

/** Signs out on this device. */
export async function signOut(form: FormData): Promise<void> {
  await dropAccountToken()
  redirect(pagePath({ pathname: "/account/sign-in", query: { ut: "1" } }, localeOfForm(form)))
}
