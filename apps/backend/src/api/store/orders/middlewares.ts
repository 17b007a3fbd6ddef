import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

/**
 * An order's id stands in addresses and logs, so it opens nothing by itself: only a signed-in customer's own orders
 * are shown here. Guests have the order page's link.
 */
async function onlyOwnOrder(req: AuthenticatedMedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const customer_id = req.auth_context?.actor_id
  const id = decodeURIComponent(req.path.split("/")[3] ?? "")
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const own = customer_id ? await query.graph({ entity: "order", fields: ["id"], filters: { id, customer_id } }) : { data: [] }
  if (own.data.length === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke bestillingen.")
  next()
}

/** Medusa lets whoever knows an order's id ask for a return of it, or for the order itself. Nobody may here: staff do it. */
function byStaffOnly() {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "Dette gjør butikken for deg. Skriv til oss, så hjelper vi deg.")
}

export const storeOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: /^\/store\/orders\/[^/]+\/?$/i, methods: ["GET"], middlewares: [onlyOwnOrder] },
  { matcher: /^\/store\/orders\/[^/]+\/transfer\/[^/]+\/?$/i, methods: ["POST"], middlewares: [byStaffOnly] },
  { matcher: /^\/store\/returns\/?$/i, methods: ["POST"], middlewares: [byStaffOnly] },
]
