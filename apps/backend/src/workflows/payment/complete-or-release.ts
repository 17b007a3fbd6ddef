import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { completeCartWorkflowId } from "@medusajs/medusa/core-flows"
import { releaseCartMoneyWorkflow } from "./release-cart-money"
import { soldOutSentence } from "./sold-out-sentence"

/** `sold_out` is the sentence for a buyer whose things were sold to somebody else meanwhile. */
export type Completion = { order_id: string } | { error: unknown; sold_out: string | null }

/**
 * Makes an order of a cart. When its things are sold, what is held for it at Stripe is given free at once; when Stripe does
 * not answer then, the reconciliation does it.
 */
export async function completeOrRelease(container: MedusaContainer, cart_id: string): Promise<Completion> {
  const { errors, result, transaction } = await container.resolve(Modules.WORKFLOW_ENGINE).run(completeCartWorkflowId, { input: { id: cart_id }, throwOnError: false })
  if (!transaction.hasFinished()) return { error: new MedusaError(MedusaError.Types.CONFLICT, "Cart is already being completed by another request"), sold_out: null }
  const error: unknown = errors[0]?.error
  if (!error) return { order_id: (result as { id: string }).id }
  const sold_out = soldOutSentence(error)
  if (sold_out) await releaseCartMoneyWorkflow(container).run({ input: { cart_id }, throwOnError: false })
  return { error, sold_out }
}
