import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateWorkshop } from "@verksted/contracts/workshop"
import { checkWorkshopColourStep } from "./steps/check-workshop-colour"
import { checkWorkshopPictureStep } from "./steps/check-workshop-picture"
import { createWorkshopTagStep } from "./steps/create-workshop-tag"
import { insertWorkshopStep } from "./steps/insert-workshop"

/** A new workshop and its product tag. Refuses a taken handle, a colour that white text cannot be read on, and a picture from elsewhere. */
export const createWorkshopWorkflow = createWorkflow("create-workshop", (input: CreateWorkshop) => {
  checkWorkshopColourStep(input.colour)
  checkWorkshopPictureStep(input.picture_url)
  const workshop = insertWorkshopStep(input)
  createWorkshopTagStep(input.handle)
  return new WorkflowResponse(workshop)
})
