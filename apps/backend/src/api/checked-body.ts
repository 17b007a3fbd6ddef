import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ZodType } from "@medusajs/framework/zod"

/** A middleware that refuses a request whose body is not as the schema says (400 with its sentences). */
export function checkedBody(schema: ZodType) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    schema.parse(req.body ?? {})
    next()
  }
}
