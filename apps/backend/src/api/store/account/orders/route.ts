import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type AccountOrders, accountOrdersQuery } from "@verksted/contracts/account"
import { loadAccountOrders } from "../../../../account/load-account-orders"
import { ownEmail } from "../../../../account/own-email"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AccountOrders>) {
  const { offset } = accountOrdersQuery.parse(req.query)
  res.json(await loadAccountOrders(req.scope, await ownEmail(req.scope, req.auth_context.actor_id), offset))
}
