import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type PaymentFindings, type PaymentReconciliation, reconciliationRequest } from "@verksted/contracts/payment-watch"
import { PAYMENT_WATCH_MODULE } from "../../../modules/payment-watch"
import type { PaymentWatchService } from "../../../modules/payment-watch/service"
import { reconcilePaymentsWorkflow } from "../../../workflows/payment/reconcile-payments"

/** Asks Stripe about everything that is open, now. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PaymentReconciliation>) {
  reconciliationRequest.parse(req.body ?? {})
  const { result } = await reconcilePaymentsWorkflow(req.scope).run({ input: { before: new Date().toISOString() } })
  res.json(result)
}

/** What the reconciliation did and found of late. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PaymentFindings>) {
  const watch = req.scope.resolve<PaymentWatchService>(PAYMENT_WATCH_MODULE)
  const rows = await watch.listPaymentFindings({}, { take: 100, order: { created_at: "DESC" } })
  res.json({ findings: rows.map(({ id, what, why, intent_id, order_id, amount, created_at }) => ({ id, what, why, intent_id, order_id, amount, at: new Date(created_at).toISOString() })) })
}
