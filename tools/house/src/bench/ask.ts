import { Trouble } from "../trouble.js"

/**
 * Asks `base` with these headers. The shape of the answer is the caller's knowledge: a bench reads few fields.
 * @throws Trouble with the answer when it is not a success.
 */
export function asking(base: string, headers: Record<string, string>): <T>(method: "GET" | "POST", path: string, body?: unknown) => Promise<T> {
  return async <T>(method: "GET" | "POST", path: string, body?: unknown) => {
    const response = await fetch(`${base}${path}`, { method, headers: { "content-type": "application/json", ...headers }, body: body === undefined ? undefined : JSON.stringify(body) })
    const text = await response.text()
    if (!response.ok) throw new Trouble(`${method} ${path} answered ${response.status}: ${text.slice(0, 500)}`)
    return JSON.parse(text) as T
  }
}
