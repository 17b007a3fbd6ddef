import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { haveFreight } from "../../../catalogue/have-freight"
import { handlesOf } from "../../../catalogue/handles-of"
import { tagsOfChanges } from "../../../catalogue/tags-of-changes"
import type { Change } from "../../../modules/catalogue-outbox/change-kind"

export const nameTagsStep = createStep("name-tags", async ({ changes }: { changes: Change[] }, { container }) => {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return new StepResponse(await tagsOfChanges(changes, (kind, keys) => handlesOf(pg, kind, keys), (of) => haveFreight(pg, of)))
})
