import "server-only"
import { cache } from "react"
import { fetchCustomer } from "./account-api"
import { readAccountToken } from "./session-cookie"
import type { StoreCustomer } from "./store-customer"

export type SignedIn = { token: string; customer: StoreCustomer }

/**
 * Who is signed in; null for a guest, and when the session is over.
 * @throws Error when the backend is out of reach: «logged out» would be a lie.
 */
export const currentCustomer = cache(async (): Promise<SignedIn | null> => {
  const token = await readAccountToken()
  if (!token) return null
  const answer = await fetchCustomer(token)
  if (answer.ok) return { token, customer: answer.data }
  if (answer.reason === "unavailable") throw new Error("The backend did not answer for the account")
  return null
})
