import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createCustomerAccountWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createLoginStep } from "./steps/create-login"

export type CompleteRegistrationInput = { email: string; password: string; first_name: string; last_name: string }

/** Makes the account of somebody who has proven that the address is theirs. */
export const completeRegistrationWorkflow = createWorkflow("complete-registration", (input: CompleteRegistrationInput) => {
  const key = transform({ input }, ({ input }) => `customer-login:${input.email}`)
  acquireLockStep({ key, timeout: 10, ttl: 30 })
  const login = createLoginStep(input)
  const account = transform({ input, login }, ({ input, login }) => ({
    authIdentityId: login.identity_id,
    customerData: { email: input.email, first_name: input.first_name, last_name: input.last_name },
  }))
  const customer = createCustomerAccountWorkflow.runAsStep({ input: account })
  releaseLockStep({ key })
  return new WorkflowResponse({ customer_id: customer.id })
})
