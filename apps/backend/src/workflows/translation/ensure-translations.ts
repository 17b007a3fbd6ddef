import type { CreateTranslationDTO } from "@medusajs/framework/types"
import { createWorkflow, when, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import { listMissingTranslationsStep } from "./steps/list-missing-translations"

/** Writes translations where there are none yet. */
export const ensureTranslationsWorkflow = createWorkflow("ensure-translations", (input: WorkflowData<CreateTranslationDTO[]>) => {
  const missing = listMissingTranslationsStep(input)
  when({ missing }, ({ missing }) => missing.length > 0).then(() => {
    createTranslationsWorkflow.runAsStep({ input: { translations: missing } })
  })
  return new WorkflowResponse(missing)
})
