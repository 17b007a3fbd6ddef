import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { issueMakerCardWorkflow } from "../workshop/issue-maker-card"
import { dropUnusedCardStep } from "./steps/drop-unused-card"

type DemoCardOf = { maker_id: string; code: string; pin: string }

/** The demo's card of a maker, with the code and PIN that the demo prints. */
export const issueDemoCardWorkflow = createWorkflow("issue-demo-card", (input: WorkflowData<DemoCardOf>) => {
  dropUnusedCardStep({ code: input.code })
  return new WorkflowResponse(issueMakerCardWorkflow.runAsStep({ input }))
})
