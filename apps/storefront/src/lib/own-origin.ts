import { environment } from "./environment"

/**
 * Whether a request that changes something comes from a page of ours. Browsers name the page's origin in every POST, and
 * no other site can name ours (Next does the same for server actions). One that names none is no page of ours either.
 */
export function isFromOurPages(headers: Headers, storefrontUrl: string): boolean {
  const origin = headers.get("origin")
  if (!origin || origin === "null" || !URL.canParse(origin)) return false
  return [new URL(storefrontUrl).host, headers.get("host")].includes(new URL(origin).host)
}

/** The refusal of a request from elsewhere; null for one of our own. */
export function refusedOrigin(request: Request): Response | null {
  if (isFromOurPages(request.headers, environment().STOREFRONT_URL)) return null
  return new Response(null, { status: 403, headers: { "cache-control": "private, no-store" } })
}
