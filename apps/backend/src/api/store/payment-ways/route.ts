import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PaymentWays } from "@verksted/contracts/payment-ways"
import { readEnvironment } from "../../../config/read-environment"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"
import { waysOfPaying } from "../../../payment/ways-of-paying"
import { stripeAccess } from "../../../payment/stripe-access"

/** How a buyer may pay, and what the browser needs for it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PaymentWays>) {
  const sellers: SellerService = req.scope.resolve(SELLER_MODULE)
  const { region_id } = await sellers.retrieveHouse()
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "region", fields: ["payment_providers.id"], filters: { id: region_id } })
  const providers = (data[0]?.payment_providers ?? []).flatMap((provider: { id: string } | null) => provider?.id ?? [])
  res.json({ ways: waysOfPaying(providers, stripeAccess(readEnvironment())) })
}
