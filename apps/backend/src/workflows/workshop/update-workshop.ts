import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { changeWorkshopStep, type ChangeWorkshop } from "./steps/change-workshop"
import { checkWorkshopColourStep } from "./steps/check-workshop-colour"
import { checkWorkshopPictureStep } from "./steps/check-workshop-picture"

/** Changes anything of a workshop but its handle, which addresses and tags are made of. */
export const updateWorkshopWorkflow = createWorkflow("update-workshop", (input: ChangeWorkshop) => {
  checkWorkshopColourStep(input.changes.colour)
  checkWorkshopPictureStep(input.changes.picture_url)
  return new WorkflowResponse(changeWorkshopStep(input))
})
