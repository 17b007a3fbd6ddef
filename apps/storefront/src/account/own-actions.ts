"use server"
import { accountAddress, accountDeletion, accountProfile } from "@verksted/contracts/account"
import { storeId } from "@verksted/contracts/form-input"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { localeOfForm } from "@/i18n/locale-of-form"
import { pagePath } from "@/i18n/page-path"
import { nextAttempt } from "@/lib/next-attempt"
import { readInput } from "@/lib/read-input"
import { forgetCart } from "@/cart/cart-cookie"
import { addAddress, changeAddress, changeProfile, deleteAccount, fetchCustomer, removeAddress } from "./account-api"
import { insideProblem } from "./account-problem"
import { addressFields } from "./address-body"
import type { FormState } from "./form-state"
import { outcomeOf } from "./outcome"
import { checkForm, readForm } from "./read-form"
import type { RemovedAddress } from "./removed-address"
import { dropAccountToken, readAccountToken } from "./session-cookie"

const addressNames = ["first_name", "last_name", "street", "postal_code", "city", "is_default"] as const

/** Changes name and telephone. */
export async function saveProfile(before: FormState, form: FormData): Promise<FormState> {
  const fields = ["first_name", "last_name", "phone"] as const
  const values = readForm(form, fields)
  const outcome = await outcomeOf(before, values, localeOfForm(form))
  const checked = checkForm(accountProfile, values, fields)
  if (!checked.ok) return outcome.wrong(checked.fields)
  const token = await readAccountToken()
  const answer = token ? await changeProfile(token, checked.data) : null
  if (!answer?.ok) return outcome.failed(answer ? insideProblem(answer) : "signedOut")
  refresh()
  return outcome.done("profileSaved")
}

/** Adds an address, or changes the one that the form names. */
export async function saveAddress(before: FormState, form: FormData): Promise<FormState> {
  const values = readForm(form, addressNames)
  const locale = localeOfForm(form)
  const outcome = await outcomeOf(before, values, locale)
  const checked = checkForm(accountAddress, { ...values, is_default: values.is_default === "on" }, addressNames)
  if (!checked.ok) return outcome.wrong(checked.fields)
  const [token, id] = [await readAccountToken(), readInput(storeId, form.get("id"))]
  const answer = token ? await (id !== null ? changeAddress(token, id, checked.data) : addAddress(token, checked.data)) : null
  if (!answer?.ok) return outcome.failed(answer ? insideProblem(answer) : "signedOut")
  return redirect(pagePath({ pathname: "/account/addresses", query: { lagret: "1" } }, locale))
}

/** Takes an address away; what it was goes back to the page, which can lay it back. */
export async function takeAwayAddress(before: RemovedAddress, form: FormData): Promise<RemovedAddress> {
  const [token, id] = [await readAccountToken(), readInput(storeId, form.get("id"))]
  const attempt = nextAttempt(before)
  const customer = token ? await fetchCustomer(token) : null
  const address = customer?.ok ? customer.data.addresses.find((each) => each.id === id) : undefined
  if (!token || id === null || !address) return { attempt, removed: null, failed: true }
  const answer = await removeAddress(token, id)
  if (!answer.ok) return { attempt, removed: null, failed: true }
  refresh()
  return { attempt, removed: addressFields(address), failed: false }
}

/** Lays a removed address back. */
export async function layAddressBack(form: FormData): Promise<void> {
  const values = readForm(form, addressNames)
  const checked = checkForm(accountAddress, { ...values, is_default: values.is_default === "on" }, addressNames)
  const token = await readAccountToken()
  if (checked.ok && token) await addAddress(token, checked.data)
  redirect(pagePath("/account/addresses", localeOfForm(form)))
}

/** Deletes the account, for good, when the password is right. */
export async function deleteMe(before: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form)
  const values = readForm(form, ["password"])
  const outcome = await outcomeOf(before, values, locale)
  const checked = checkForm(accountDeletion, values, ["password"])
  if (!checked.ok) return outcome.wrong(checked.fields)
  const token = await readAccountToken()
  const answer = token ? await deleteAccount(token, checked.data.password) : null
  if (answer && !answer.ok && answer.status === 400) return outcome.badPassword("password", "notYours")
  if (!answer?.ok) return outcome.failed(answer ? insideProblem(answer) : "signedOut")
  await dropAccountToken()
  await forgetCart()
  return redirect(pagePath({ pathname: "/account/sign-in", query: { slettet: "1" } }, locale))
}
