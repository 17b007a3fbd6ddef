import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ProvenEvent } from "../../payment/proven-event"
import { keepPaymentEventStep } from "./steps/keep-payment-event"

/** Keeps what a payment service told, once for each event; what is of no payment is not kept. */
export const keepPaymentEventWorkflow = createWorkflow("keep-payment-event", (event: ProvenEvent) => {
  return new WorkflowResponse(keepPaymentEventStep(event))
})
