import "server-only"
import type { z } from "zod"
import { askBackend, type BackendRequest } from "./backend"

/**
 * Reads what a page can not be shown without; null when it does not exist.
 * @throws Error when the backend is out of reach: the nearest error page then says so.
 */
export async function readBackend<T>(path: string, schema: z.ZodType<T>, request: Pick<BackendRequest, "query" | "locale"> = {}): Promise<T | null> {
  const answer = await askBackend(path, schema, request)
  if (answer.ok) return answer.data
  if (answer.reason === "not_found") return null
  throw new Error(`The backend did not answer ${path}: ${answer.status ?? "no connection"} ${answer.message}`)
}
