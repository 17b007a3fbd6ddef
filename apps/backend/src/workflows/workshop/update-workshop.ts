import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changeWorkshopStep, type ChangeWorkshop } from "./steps/change-workshop"
import { checkWorkshopColourStep } from "./steps/check-workshop-colour"

/** Changes anything of a workshop but its handle, which addresses and tags are made of. */
export const updateWorkshopWorkflow = createWorkflow("update-workshop", (input: ChangeWorkshop) => {
  checkWorkshopColourStep(input.changes.colour)
  return new WorkflowResponse(changeWorkshopStep(input))
})
