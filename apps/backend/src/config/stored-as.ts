import { MedusaError } from "@medusajs/framework/utils"
import type { ZodType } from "@medusajs/framework/zod"

/**
 * A stored thing as the schema says. What is stored wrongly is our error, not the caller's: it must not become a 400.
 * @throws MedusaError UNEXPECTED_STATE that names the fields, never their values.
 */
export function storedAs<T>(schema: ZodType<T>, stored: unknown, what: string): T {
  const parsed = schema.safeParse(stored)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ")
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Stored ${what} is not as expected: ${fields}`)
}
