import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_OUTBOX_MODULE } from "../../../modules/catalogue-outbox"
import type { CatalogueOutboxService } from "../../../modules/catalogue-outbox/service"

export type ReopenChanges = {
  /** ISO 8601 */
  since: string
  /** Names the storefront's message, for the case that everything must be renewed. */
  message_id: string
}

/** Telling a thing once too often is no harm, so there is no compensation. */
export const reopenChangesStep = createStep("reopen-changes", async ({ since, message_id }: ReopenChanges, { container }) => {
  const outbox = container.resolve<CatalogueOutboxService>(CATALOGUE_OUTBOX_MODULE)
  const time = new Date(since)
  if (!outbox.keepsSince(time)) await outbox.note([{ id: `cch_old_${message_id}`, kind: "everything", key: "", due_at: new Date() }])
  return new StepResponse(await outbox.reopenSince(time))
})
