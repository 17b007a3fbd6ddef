import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { paymentHook } from "@verksted/contracts/payment-hook"
import { readEnvironment } from "../../../../config/read-environment"
import { provenEvent } from "../../../../payment/proven-event"
import { stripeAccess } from "../../../../payment/stripe-access"
import { keepPaymentEventWorkflow } from "../../../../workflows/payment/keep-payment-event"

/**
 * A payment service tells what happened: proven, kept, and then acknowledged. In the place of Medusa's own, which says 200
 * to anything and keeps what it heard in memory.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  paymentHook.parse(req.params)
  const stripe = stripeAccess(readEnvironment())
  if (!stripe) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Ukjent betalingstjeneste.")
  const signature = req.headers["stripe-signature"]
  const raw = Buffer.isBuffer(req.rawBody) ? req.rawBody : Buffer.alloc(0)
  const event = provenEvent(raw, typeof signature === "string" ? signature : undefined, stripe.webhook_secret, Date.now())
  if (!event) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Meldingen er ikke signert av Stripe, eller den er gammel.")
  await keepPaymentEventWorkflow(req.scope).run({ input: event })
  res.json({ received: true })
}
