import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkWorkshopIsUnusedStep } from "./steps/check-workshop-is-unused"
import { deleteWorkshopTagStep } from "./steps/delete-workshop-tag"
import { removeWorkshopStep } from "./steps/remove-workshop"

/** Deletes a workshop and its tag. Refused, with nothing changed, while products point at it. */
export const deleteWorkshopWorkflow = createWorkflow("delete-workshop", (input: { id: string }) => {
  const workshop = removeWorkshopStep(input.id)
  checkWorkshopIsUnusedStep(input.id)
  deleteWorkshopTagStep(workshop.handle)
  return new WorkflowResponse(input)
})
