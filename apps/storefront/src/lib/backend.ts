import "server-only"
import type { z } from "zod"
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
 * What came back. `refused` is a 4xx and carries the backend's own sentence; `unavailable` is everything that the
 * visitor can do nothing about: no connection, a 5xx, or an answer of the wrong shape.
 */
export type BackendAnswer<T> =
  | { ok: true; data: T }
  | { ok: false; reason: "not_found" | "refused" | "unavailable"; status: number | null; message: string }

function addressOf(path: string, query: Query = {}): URL {
  const url = new URL(path, environment().BACKEND_URL)
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const item of value) url.searchParams.append(`${name}[]`, item)
    else if (value !== undefined) url.searchParams.set(name, String(value))
  }
  return url
}

async function messageOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null)
  return typeof body === "object" && body !== null && "message" in body && typeof body.message === "string" ? body.message : ""
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
  if (!response) return { ok: false, reason: "unavailable", status: null, message: "" }
  if (!response.ok) {
    const reason = response.status === 404 ? "not_found" : response.status < 500 ? "refused" : "unavailable"
    return { ok: false, reason, status: response.status, message: await messageOf(response) }
  }
  const parsed = schema.safeParse(await response.json().catch(() => null))
  return parsed.success ? { ok: true, data: parsed.data } : { ok: false, reason: "unavailable", status: response.status, message: "" }
}
