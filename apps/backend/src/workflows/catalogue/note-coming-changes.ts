import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetToldStep } from "./steps/forget-told"
import { noteComingChangesStep } from "./steps/note-coming-changes"

/**
 * What changes the catalogue without anybody writing: a price list or a campaign that begins or ends, and a new day. Each
 * is noted once, shortly before, for its exact time.
 * @param now ISO 8601
 */
export const noteComingChangesWorkflow = createWorkflow("note-coming-changes", (input: { now: string }) => {
  const noted = noteComingChangesStep(input)
  forgetToldStep()
  return new WorkflowResponse(noted)
})
