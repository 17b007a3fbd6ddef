import { createWorkflow, parallelize, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { indexChangedThingsStep } from "../search/steps/index-changed-things"
import { claimChangesStep } from "./steps/claim-changes"
import { confirmChangesStep } from "./steps/confirm-changes"
import { nameTagsStep } from "./steps/name-tags"
import { noteComingChangesStep } from "./steps/note-coming-changes"
import { tellStorefrontStep } from "./steps/tell-storefront"

export type DeliverChanges = {
  /** Names this telling, and is used once: the storefront takes no message twice. */
  delivery_id: string
  /** ISO 8601 */
  now: string
}

/**
 * Tells the storefront and the search indexes what of the catalogue has changed, and counts it as told when pages and
 * indexes are renewed. Whatever fails, the changes stay in the outbox and wait for the next telling. A change may have set a date that passes within
 * the minute, so dates are looked at here too.
 */
export const deliverChangesWorkflow = createWorkflow("deliver-changes", ({ delivery_id, now }: DeliverChanges) => {
  noteComingChangesStep({ now })
  const changes = claimChangesStep({ delivery_id })
  const tags = nameTagsStep({ changes })
  const [answer] = parallelize(tellStorefrontStep({ delivery_id, tags }), indexChangedThingsStep({ tags }))
  confirmChangesStep({ delivery_id })
  return new WorkflowResponse({ tags, answer })
})
