import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendMailsStep, type SendMailsInput } from "./steps/send-mails"
import { tellOfRefusedMailsStep } from "./steps/tell-of-refused-mails"

/** Hands the mail server what is due, and tells staff of what it will never take. */
export const sendMailsWorkflow = createWorkflow("send-mails", (input: SendMailsInput) => {
  const delivered = sendMailsStep(input)
  tellOfRefusedMailsStep(delivered)
  return new WorkflowResponse(delivered)
})
