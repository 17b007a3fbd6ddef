import "server-only"
import { headers } from "next/headers"
import type { z } from "zod"
import { VISITOR_HEADER, visitorHeader } from "@verksted/contracts/visitor"
import { askBackend, type BackendAnswer, type BackendRequest } from "./backend"
import { environment } from "./environment"

/** The network address of whoever is asking. Our own server writes it over whatever the request said. */
async function visitorAddress(): Promise<string> {
  return (await headers()).get("x-forwarded-for") ?? ""
}

/** Headers that tell the backend for whom it is asked, so that its limits count the visitor. */
export async function visitorHeaders(): Promise<Record<string, string>> {
  return { [VISITOR_HEADER]: await visitorHeader(await visitorAddress(), environment().STOREFRONT_SECRET) }
}

/**
 * Asks the backend on behalf of the visitor, so that the backend's limits count the visitor and not this server. For
 * what one visitor asks for: cart, checkout, search, orders, sign-in. Never in catalogue reads: it reads the request.
 */
export async function askForVisitor<T>(path: string, schema: z.ZodType<T>, request: BackendRequest = {}): Promise<BackendAnswer<T>> {
  return askBackend(path, schema, { ...request, visitor: await visitorHeaders() })
}
