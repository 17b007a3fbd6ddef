import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type Withdrawal, withdrawalRequest } from "@verksted/contracts/withdrawal"
import { withdrawPurchaseWorkflow } from "../../../../../workflows/after-purchase/withdraw-purchase"
import { openedOrder } from "../../opened-order"

/** The buyer regrets the purchase, or some of it. The same key again answers with the same withdrawal. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ withdrawal: Withdrawal | undefined }>) {
  const request = withdrawalRequest.parse(req.body)
  const { order_id } = await openedOrder(req)
  const { result } = await withdrawPurchaseWorkflow(req.scope).run({ input: { order_id, request } })
  const { page } = await openedOrder(req)
  res.json({ withdrawal: page.withdrawals.find(({ id }) => id === result.id) })
}
