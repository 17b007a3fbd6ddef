import type { NextRequest } from "next/server"
import { readFreeFreight } from "@/cart/read-free-freight"
import { knownLocale } from "@/i18n/locale-of-form"

/** What is left to free freight for this visitor's cart. */
export async function GET(request: NextRequest): Promise<Response> {
  const locale = knownLocale(request.nextUrl.searchParams.get("locale"))
  return Response.json({ free: await readFreeFreight(locale) }, { headers: { "cache-control": "private, no-store" } })
}
