import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changePasswordStep, type NewPassword } from "./steps/change-password"

/** A new password for somebody who has proven that the address is theirs. */
export const changePasswordWorkflow = createWorkflow("change-password", (input: NewPassword) => {
  return new WorkflowResponse(changePasswordStep(input))
})
