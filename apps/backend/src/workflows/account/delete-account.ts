import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetAddressesStep } from "./steps/forget-addresses"
import { forgetCartsStep } from "./steps/forget-carts"
import { forgetCustomersStep } from "./steps/forget-customers"
import { forgetLoginStep } from "./steps/forget-login"

export type DeleteAccountInput = { email: string; identity_id: string }

/**
 * Deletes a customer: login, name, saved addresses and open carts. Orders stay as they were sold: they are documentation
 * that must be kept for five years after the accounting year (bokføringsloven § 13).
 */
export const deleteAccountWorkflow = createWorkflow("delete-account", (input: DeleteAccountInput) => {
  const forgotten = forgetCustomersStep(input)
  const addresses = transform({ forgotten }, ({ forgotten }) => ({ customer_ids: forgotten.ids }))
  forgetAddressesStep(addresses)
  forgetCartsStep(input)
  forgetLoginStep(input)
  return new WorkflowResponse(forgotten)
})
