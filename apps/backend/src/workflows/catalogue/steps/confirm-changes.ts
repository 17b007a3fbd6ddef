import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_OUTBOX_MODULE } from "../../../modules/catalogue-outbox"
import type { CatalogueOutboxService } from "../../../modules/catalogue-outbox/service"

/** The last step: nothing fails after it that would have to take it back. */
export const confirmChangesStep = createStep("confirm-changes", async ({ delivery_id }: { delivery_id: string }, { container }) => {
  await container.resolve<CatalogueOutboxService>(CATALOGUE_OUTBOX_MODULE).confirm(delivery_id)
  return new StepResponse(undefined)
})
