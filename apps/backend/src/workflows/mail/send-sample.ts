import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendSampleStep, type SendSampleInput } from "./steps/send-sample"

/** Sends a letter with example data to a member of staff. */
export const sendSampleWorkflow = createWorkflow("send-sample", (input: SendSampleInput) => new WorkflowResponse(sendSampleStep(input)))
