import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { paymentSessionBody } from "@verksted/contracts/payment-session"
import { checkedBody } from "../../checked-body"

/**
 * Refuses a payment for a cart that is ordered already (Medusa would cancel the payment that stands), and a provider
 * that the cart's region does not have.
 */
async function onlyRegionsProviders(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { provider_id } = paymentSessionBody.parse(req.body)
  const payment_collection_id = decodeURIComponent(req.path.split("/")[3] ?? "")
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart.completed_at", "cart.region.payment_providers.id"],
    filters: { payment_collection_id },
  })
  const cart = data[0]?.cart
  if (!cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke betalingen.")
  if (cart.completed_at) throw new MedusaError(MedusaError.Types.CONFLICT, "Bestillingen er allerede betalt.")
  if (!cart.region?.payment_providers?.some((provider: { id: string } | null) => provider?.id === provider_id)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Velg en betalingsmåte som butikken tar imot.")
  }
  next()
}

export const storePaymentCollectionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: /^\/store\/payment-collections\/[^/]+\/payment-sessions\/?$/i,
    methods: ["POST"],
    middlewares: [checkedBody(paymentSessionBody), onlyRegionsProviders],
  },
]
