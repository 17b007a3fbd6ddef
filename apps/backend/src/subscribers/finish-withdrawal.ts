import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { landWithdrawalsWorkflow } from "../workflows/after-purchase/land-withdrawals"
import { tellOfWithdrawalWorkflow } from "../workflows/after-purchase/tell-of-withdrawal"
import { WITHDRAWAL_STATED } from "../workflows/after-purchase/withdraw-purchase"

/** The receipt first: the buyer shall have it even when the return cannot be made. */
export default async function finishWithdrawal({ event: { data }, container }: SubscriberArgs<{ order_id: string; id: string }>) {
  await tellOfWithdrawalWorkflow(container).run({ input: data })
  await landWithdrawalsWorkflow(container).run({ input: { order_id: data.order_id } })
}

export const config: SubscriberConfig = { event: WITHDRAWAL_STATED, context: { subscriberId: "finish-withdrawal" } }
