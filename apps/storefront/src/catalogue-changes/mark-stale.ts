import "server-only"
import { randomUUID } from "node:crypto"
import { CATALOGUE_CHANGES_PATH } from "@verksted/contracts/catalogue-change"
import { SIGNATURE_HEADER, signMessage } from "@verksted/contracts/signed-message"
import { environment } from "@/lib/environment"
import { askOwnServer } from "./ask-own-server"
import { TO_MARK } from "./signed-request"

/**
 * Marks tags as stale now. Next marks when a route handler has ended, never within it; so this asks a route of our own.
 * @throws Error when that fails
 */
export async function markStale(tags: readonly string[]): Promise<void> {
  const body = JSON.stringify({ id: randomUUID(), tags })
  const signature = await signMessage(body, environment().STOREFRONT_SECRET + TO_MARK, Date.now())
  const headers = { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)), [SIGNATURE_HEADER]: signature }
  const { status } = await askOwnServer("POST", `${CATALOGUE_CHANGES_PATH}/mark`, headers, body)
  if (status !== 204) throw new Error(`The storefront could not mark its pages: ${status}`)
}
