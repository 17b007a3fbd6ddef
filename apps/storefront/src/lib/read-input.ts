import type { z } from "zod"

/**
 * What a browser sent, read by its contract; null when it is anything else. Of a form or a query each field counts once.
 */
export function readInput<T>(schema: z.ZodType<T>, sent: unknown): T | null {
  const given: unknown = sent instanceof FormData || sent instanceof URLSearchParams ? Object.fromEntries(sent) : sent
  const read = schema.safeParse(given)
  return read.success ? read.data : null
}
