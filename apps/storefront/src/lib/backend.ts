import Medusa, { FetchError } from "@medusajs/js-sdk"
import "server-only"
import type { z } from "zod"
import { environment } from "./environment"

type Query = Record<string, string | number | string[] | undefined>

export type BackendRequest = {
  method?: "GET" | "POST" | "DELETE"
  query?: Query
  body?: Record<string, unknown>
  /** Only for what belongs to one visitor; catalogue reads never carry one. */
  bearer?: string
}

/**
 * Why there is no answer. `refused` is a 4xx and carries the backend's own sentence; `unavailable` is everything that the
 * visitor can do nothing about: no connection, a 5xx, or an answer of the wrong shape.
 */
export type BackendFailure = {
  ok: false
  reason: "not_found" | "refused" | "unavailable"
  status: number | null
  message: string
}
export type BackendAnswer<T> = { ok: true; data: T } | BackendFailure

let medusa: Medusa | undefined

/** One client for all visitors: it stores no token, so nobody's can reach another's request. */
function client(): Medusa["client"] {
  const { BACKEND_URL, PUBLISHABLE_KEY } = environment()
  medusa ??= new Medusa({ baseUrl: BACKEND_URL, publishableKey: PUBLISHABLE_KEY, auth: { type: "jwt", jwtTokenStorageMethod: "nostore" } })
  return medusa.client
}

const unavailable = (status: number | null): BackendFailure => ({ ok: false, reason: "unavailable", status, message: "" })

function failureOf(error: unknown): BackendFailure {
  if (!(error instanceof FetchError) || error.status === undefined || error.status >= 500) {
    return unavailable(error instanceof FetchError ? (error.status ?? null) : null)
  }
  return { ok: false, reason: error.status === 404 ? "not_found" : "refused", status: error.status, message: error.message }
}

/** Asks the backend and checks the answer's shape. Never throws for anything that the backend does. */
export async function askBackend<T>(path: string, schema: z.ZodType<T>, request: BackendRequest = {}): Promise<BackendAnswer<T>> {
  const { method = "GET", query, body, bearer } = request
  const headers: Record<string, string> = bearer ? { authorization: `Bearer ${bearer}` } : {}
  try {
    const answer = await client().fetch<unknown>(path, {
      method, headers, cache: "no-store", signal: AbortSignal.timeout(15_000),
      ...(query ? { query } : {}), ...(body === undefined ? {} : { body }),
    })
    const parsed = schema.safeParse(answer)
    return parsed.success ? { ok: true, data: parsed.data } : unavailable(200)
  } catch (error) {
    return failureOf(error)
  }
}
