import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_OUTBOX_MODULE } from "../../../modules/catalogue-outbox"
import type { CatalogueOutboxService } from "../../../modules/catalogue-outbox/service"

/** Takes what is due into this telling; when the telling fails, it waits to be told again. */
export const claimChangesStep = createStep(
  "claim-changes",
  async ({ delivery_id }: { delivery_id: string }, { container }) => {
    const changes = await container.resolve<CatalogueOutboxService>(CATALOGUE_OUTBOX_MODULE).claim(delivery_id)
    return new StepResponse(changes, delivery_id)
  },
  async (delivery_id, { container }) => {
    if (delivery_id) await container.resolve<CatalogueOutboxService>(CATALOGUE_OUTBOX_MODULE).release(delivery_id)
  },
)
