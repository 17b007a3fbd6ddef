import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type AccountLetterInput, sendAccountLetterStep } from "./steps/send-account-letter"

/** Sends the link that somebody asked for, or says in the e-mail why there is none. */
export const sendAccountLetterWorkflow = createWorkflow("send-account-letter", (input: AccountLetterInput) => {
  return new WorkflowResponse(sendAccountLetterStep(input))
})
