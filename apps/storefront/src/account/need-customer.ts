import "server-only"
import { getLocale } from "next-intl/server"
import { redirect } from "next/navigation"
import { pagePath } from "@/i18n/page-path"
import { currentCustomer, type SignedIn } from "./current-customer"

/** Who is signed in; a guest is led to the sign-in. Only in pages. */
export async function needCustomer(): Promise<SignedIn> {
  const signedIn = await currentCustomer()
  return signedIn ?? redirect(pagePath("/account/sign-in", await getLocale()))
}
