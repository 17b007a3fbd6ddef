import "server-only"
import { cookies } from "next/headers"
import { environment } from "@/lib/environment"

const NAME = "verksted_konto"
const THIRTY_DAYS = 30 * 24 * 60 * 60

/** The signed-in customer's token; no script can read it, and no other site's request carries it but a plain link here. */
export async function readAccountToken(): Promise<string | null> {
  return (await cookies()).get(NAME)?.value ?? null
}

/** Keeps the token for thirty days. Only in actions and route handlers. */
export async function keepAccountToken(token: string): Promise<void> {
  const secure = environment().STOREFRONT_URL.startsWith("https:")
  ;(await cookies()).set(NAME, token, { httpOnly: true, sameSite: "lax", secure, path: "/", maxAge: THIRTY_DAYS })
}

/** Signs out. Only in actions and route handlers. */
export async function dropAccountToken(): Promise<void> {
  ;(await cookies()).delete(NAME)
}
