import "server-only"
import { refusalCode, type RefusalCode } from "@verksted/contracts/refusal"
import { z } from "zod"
import type { Locale } from "next-intl"
import { contentLocale } from "@/i18n/content-locale"
import { environment } from "./environment"
import { waitMinutes } from "./wait-minutes"

type Query = Record<string, string | number | string[] | undefined>

export type BackendRequest = {
  method?: "GET" | "POST" | "DELETE"
  query?: Query
  body?: Record<string, unknown>
  /** The language of texts that are translated; Norwegian when it is not named. */
  locale?: Locale
  /** Only for what belongs to one visitor; catalogue reads never carry one. */
  bearer?: string
  /** Headers that say for whom it is asked; from `askForVisitor`. */
  visitor?: Record<string, string>
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
  /** Why, where the page has words of its own for it. */
  code?: RefusalCode | null
  /** How many minutes to wait, where somebody has asked too often. */
  wait?: number
}
export type BackendAnswer<T> = { ok: true; data: T } | BackendFailure

const error = z.object({ message: z.string().catch(""), code: z.unknown() })

const unavailable = (status: number | null): BackendFailure => ({ ok: false, reason: "unavailable", status, message: "", code: null })

async function failureOf(response: Response): Promise<BackendFailure> {
  if (response.status >= 500) return unavailable(response.status)
  const wait = response.status === 429 ? { wait: waitMinutes(response.headers.get("retry-after")) } : {}
  const { message, code } = error.catch({ message: "", code: null }).parse(await response.json().catch(() => null))
  return { ok: false, reason: response.status === 404 ? "not_found" : "refused", status: response.status, message, code: refusalCode(code), ...wait }
}

function addressOf(path: string, query: Query): URL {
  const url = new URL(path, environment().BACKEND_URL)
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const [index, each] of value.entries()) url.searchParams.append(`${name}[${index}]`, each)
    else if (value !== undefined) url.searchParams.append(name, String(value))
  }
  return url
}

function headersOf({ bearer, locale, visitor, body }: BackendRequest): Record<string, string> {
  return {
    accept: "application/json",
    "x-publishable-api-key": environment().PUBLISHABLE_KEY,
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
    ...(locale ? { "x-medusa-locale": contentLocale(locale) } : {}),
    ...visitor,
  }
}

/**
 * Asks the backend and checks the answer's shape. Never throws for anything that the backend does. By plain fetch: what
 * Medusa's own client throws for a refusal leaves out its code.
 */
export async function askBackend<T>(path: string, schema: z.ZodType<T>, request: BackendRequest = {}): Promise<BackendAnswer<T>> {
  const { method = "GET", query = {}, body } = request
  try {
    const response = await fetch(addressOf(path, query), {
      method, headers: headersOf(request), cache: "no-store", redirect: "error", signal: AbortSignal.timeout(15_000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) return await failureOf(response)
    const parsed = schema.safeParse(await response.json())
    return parsed.success ? { ok: true, data: parsed.data } : unavailable(200)
  } catch {
    return unavailable(null)
  }
}
