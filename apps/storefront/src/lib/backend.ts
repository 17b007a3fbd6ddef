import "server-only"
import { z } from "zod"
import { environment } from "./environment"

type Query = Record<string, string | number | string[] | undefined>

export type BackendRequest = {
  method?: "GET" | "POST" | "DELETE"
  query?: Query
  body?: unknown
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
  /** Medusa's name for the kind of refusal, such as `insufficient_inventory`. */
  code: string | null
  message: string
}
export type BackendAnswer<T> = { ok: true; data: T } | BackendFailure

function addressOf(path: string, query: Query = {}): URL {
  const url = new URL(path, environment().BACKEND_URL)
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const item of value) url.searchParams.append(`${name}[]`, item)
    else if (value !== undefined) url.searchParams.set(name, String(value))
  }
  return url
}

const refusal = z.object({ message: z.string().catch(""), code: z.string().nullable().catch(null) }).catch({ message: "", code: null })

const unavailable = (status: number | null): BackendFailure => ({ ok: false, reason: "unavailable", status, code: null, message: "" })

async function failureOf(response: Response): Promise<BackendFailure> {
  const { status } = response
  const reason = status === 404 ? "not_found" : status < 500 ? "refused" : "unavailable"
  return { ok: false, reason, status, ...refusal.parse(await response.json().catch(() => null)) }
}

/** Asks the backend and checks the answer's shape. Never throws for anything that the backend does. */
export async function askBackend<T>(path: string, schema: z.ZodType<T>, request: BackendRequest = {}): Promise<BackendAnswer<T>> {
  const { method = "GET", query, body, bearer } = request
  const address = addressOf(path, query)
  const headers = new Headers({ accept: "application/json", "x-publishable-api-key": environment().PUBLISHABLE_KEY })
  if (body !== undefined) headers.set("content-type", "application/json")
  if (bearer) headers.set("authorization", `Bearer ${bearer}`)
  const options: RequestInit = { method, headers, cache: "no-store", signal: AbortSignal.timeout(15_000) }
  if (body !== undefined) options.body = JSON.stringify(body)

  const response = await fetch(address, options).catch(() => null)
  if (!response) return unavailable(null)
  if (!response.ok) return failureOf(response)
  const parsed = schema.safeParse(await response.json().catch(() => null))
  return parsed.success ? { ok: true, data: parsed.data } : unavailable(response.status)
}
