import "server-only"
import { z } from "zod"
import { accountExport, accountOrders, accountSession, type AccountAddress, type AccountMailRequest, type AccountProfile, type AccountSignIn, type CompleteRegistration, type SetPassword } from "@verksted/contracts/account"
import { askForVisitor } from "@/lib/ask-for-visitor"
import { addressBody } from "./address-body"
import { storeCustomer } from "./store-customer"

const token = accountSession.transform((session) => session.token)
const customer = z.object({ customer: storeCustomer }).transform((answer) => answer.customer)
const anything = z.unknown()
const addressPath = (id: string) => `/store/customers/me/addresses/${encodeURIComponent(id)}`

/** Asks for the e-mail with which an account is made. */
export const askForAccount = (body: AccountMailRequest) => askForVisitor("/store/account/registrations", anything, { method: "POST", body })

/** Asks for the e-mail with which a new password is chosen. */
export const askForPassword = (body: AccountMailRequest) => askForVisitor("/store/account/password-links", anything, { method: "POST", body })

/** Makes the account; a token of its first session. */
export const completeAccount = (body: CompleteRegistration) => askForVisitor("/store/account/registrations/complete", token, { method: "POST", body })

/** Changes the password; a token of a new session. */
export const setNewPassword = (body: SetPassword) => askForVisitor("/store/account/passwords", token, { method: "POST", body })

/** A token of a new session. */
export const openSession = (body: AccountSignIn) => askForVisitor("/store/account/sessions", token, { method: "POST", body })

/** A fresh token for one that still holds. */
export const renewSession = (bearer: string) => askForVisitor("/store/account/sessions/renewed", token, { method: "POST", bearer })

export const fetchCustomer = (bearer: string) => askForVisitor("/store/customers/me", customer, { bearer })

export const fetchOrders = (bearer: string, offset: number) => askForVisitor("/store/account/orders", accountOrders, { bearer, query: { offset } })

export const fetchExport = (bearer: string) => askForVisitor("/store/account/export", accountExport, { bearer })

export const changeProfile = (bearer: string, body: AccountProfile) => askForVisitor("/store/customers/me", customer, { method: "POST", bearer, body })

export const addAddress = (bearer: string, address: AccountAddress) =>
  askForVisitor("/store/customers/me/addresses", customer, { method: "POST", bearer, body: addressBody(address) })

export const changeAddress = (bearer: string, id: string, address: AccountAddress) =>
  askForVisitor(addressPath(id), customer, { method: "POST", bearer, body: addressBody(address) })

export const removeAddress = (bearer: string, id: string) => askForVisitor(addressPath(id), anything, { method: "DELETE", bearer })

/** Deletes the account of whoever is signed in and knows its password. */
export const deleteAccount = (bearer: string, password: string) => askForVisitor("/store/account/deletion", anything, { method: "POST", bearer, body: { password } })

/** Gives the cart to the signed-in customer: the order will be in their name. */
export const claimCart = (bearer: string, cartId: string) => askForVisitor(`/store/carts/${encodeURIComponent(cartId)}/customer`, anything, { method: "POST", bearer, body: {} })
