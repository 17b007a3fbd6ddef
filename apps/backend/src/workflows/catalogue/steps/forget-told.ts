import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_OUTBOX_MODULE } from "../../../modules/catalogue-outbox"
import type { CatalogueOutboxService } from "../../../modules/catalogue-outbox/service"

/** What was told a month ago is of no use to anybody, so it does not come back. */
export const forgetToldStep = createStep("forget-told", async (_: void, { container }) => {
  await container.resolve<CatalogueOutboxService>(CATALOGUE_OUTBOX_MODULE).forget()
  return new StepResponse(undefined)
})
