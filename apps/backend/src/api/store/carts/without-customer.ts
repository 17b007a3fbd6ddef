import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/**
 * A guest's cart gets the customer of whatever e-mail address is written in it, proven or not. So a cart never shows its
 * customer: one would read a stranger's name and addresses, or whether they have an account.
 */
export function withoutCustomer(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  req.disallowed = ["customer"]
  next()
}
