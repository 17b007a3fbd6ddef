import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateWorkshop } from "@verksted/contracts/workshop"
import { checkWorkshopColourStep } from "./steps/check-workshop-colour"
import { createWorkshopTagStep } from "./steps/create-workshop-tag"
import { insertWorkshopStep } from "./steps/insert-workshop"

/** A new workshop and its product tag. Refuses a taken handle and a colour that white text cannot be read on. */
export const createWorkshopWorkflow = createWorkflow("create-workshop", (input: CreateWorkshop) => {
  checkWorkshopColourStep(input.colour)
  const workshop = insertWorkshopStep(input)
  createWorkshopTagStep(input.handle)
  return new WorkflowResponse(workshop)
})
