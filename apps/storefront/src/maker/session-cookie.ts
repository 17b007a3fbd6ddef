import "server-only"
import { cookies } from "next/headers"
import { environment } from "@/lib/environment"
import { REST_MS } from "./rest"

const NAME = "verksted_mine_ting"

/** The signed-in youth's token; no script can read it, and it is never sent from another site. */
export async function readMakerToken(): Promise<string | null> {
  return (await cookies()).get(NAME)?.value ?? null
}

/** Keeps the token for ten minutes of rest. Only in actions and route handlers. */
export async function keepMakerToken(token: string): Promise<void> {
  const secure = environment().STOREFRONT_URL.startsWith("https:")
  ;(await cookies()).set(NAME, token, { httpOnly: true, sameSite: "strict", secure, path: "/", maxAge: REST_MS / 1000 })
}

/** Signs out. Only in actions and route handlers. */
export async function dropMakerToken(): Promise<void> {
  ;(await cookies()).delete(NAME)
}
