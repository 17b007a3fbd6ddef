import "server-only"
import { visitorHeaders } from "@/lib/ask-for-visitor"
import { environment } from "@/lib/environment"

/**
 * Passes a request on to the backend's part of an order as it is, a file of either way never held here. Null when the
 * backend is out of reach.
 */
export async function passToOrder(token: string, rest: string, given?: { body: ReadableStream<Uint8Array> | null; type: string }): Promise<Response | null> {
  const { BACKEND_URL, PUBLISHABLE_KEY } = environment()
  const headers = { "x-publishable-api-key": PUBLISHABLE_KEY, ...(await visitorHeaders()) }
  const url = new URL(`/store/order-pages/${encodeURIComponent(token)}/${rest}`, BACKEND_URL)
  const sent = given ? { method: "POST", body: given.body, duplex: "half", headers: { ...headers, "content-type": given.type } } : { headers }
  return fetch(url, { ...sent, cache: "no-store", signal: AbortSignal.timeout(60_000) }).catch(() => null)
}
