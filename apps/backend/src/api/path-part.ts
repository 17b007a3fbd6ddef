import { MedusaError } from "@medusajs/framework/utils"
import type { ZodType } from "@medusajs/framework/zod"

/**
 * A part of the address of a request, as its contract says.
 * @throws MedusaError NOT_FOUND with this sentence: what cannot be a name names nothing that there is
 */
export function pathPart<Part>(schema: ZodType<Part>, value: string | undefined, sentence: string): Part {
  const read = schema.safeParse(value)
  if (!read.success) throw new MedusaError(MedusaError.Types.NOT_FOUND, sentence)
  return read.data
}
