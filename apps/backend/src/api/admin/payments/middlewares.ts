import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { captureBody } from "@verksted/contracts/order-money"
import { entityId } from "@verksted/contracts/path-part"
import { oreFromKroner } from "@verksted/money/kroner"
import { STRIPE_PROVIDER } from "../../../payment/stripe-provider-id"

/** Refuses to take a part of what Stripe holds: Stripe would take all of it, and the books say less. */
async function onlyWhole(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { amount } = captureBody.parse(req.body ?? {})
  const { data: id } = entityId.safeParse(req.params.id)
  if (amount == null || !id) return next()
  const [payment] = await req.scope.resolve(Modules.PAYMENT).listPayments({ id }, { select: ["id", "amount", "provider_id"] })
  if (payment?.provider_id === STRIPE_PROVIDER && oreFromKroner(Number(payment.amount)) !== oreFromKroner(amount)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Beløpet trekkes alltid i sin helhet. Det som ikke blir levert, betaler du tilbake etterpå.")
  }
  next()
}

export const adminPaymentMiddlewares: MiddlewareRoute[] = [{ matcher: "/admin/payments/:id/capture", methods: ["POST"], middlewares: [onlyWhole] }]
