import type { MiddlewareRoute } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * An order's id stands in addresses and logs, so it opens nothing by itself. And Medusa's link from order to customer may
 * lead to somebody else: it follows an address that a guest wrote first and then put right. A buyer has the order page's
 * link, and a signed-in customer `/store/account/orders`.
 */
function byLinkOnly() {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke bestillingen.")
}

/** Medusa lets whoever knows an order's id ask for a return of it. Nobody may here. */
function byStaffOnly() {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "Dette gjør butikken for deg. Skriv til oss, så hjelper vi deg.")
}

export const storeOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: /^\/store\/orders(?=\/|$)/i, middlewares: [byLinkOnly] },
  { matcher: /^\/store\/returns\/?$/i, methods: ["POST"], middlewares: [byStaffOnly] },
]
