import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { CATALOGUE_OUTBOX_MODULE } from "../modules/catalogue-outbox"
import type { CatalogueOutboxService } from "../modules/catalogue-outbox/service"
import { deliverChangesWorkflow } from "../workflows/catalogue/deliver-changes"

/** Between two tries while the storefront is away, in this process; a storefront that starts is told within this time. */
const LONGEST_PAUSE_MS = 3000

let first = true
let pause = 0
let quietUntil = 0

/**
 * Twice a second, when there is something to tell. It does not wait for the storefront: while every page of a large shop is
 * renewed, the next price is told beside it.
 */
export default async function deliverChanges(container: MedusaContainer) {
  const outbox = container.resolve<CatalogueOutboxService>(CATALOGUE_OUTBOX_MODULE)
  if (first) await outbox.releaseAll()
  first = false
  if (Date.now() >= quietUntil && (await outbox.hasDue())) {
    deliver(container).catch((error: unknown) => container.resolve(ContainerRegistrationKeys.LOGGER).error("Telling the storefront broke off", error instanceof Error ? error : undefined))
  }
}

async function deliver(container: MedusaContainer): Promise<void> {
  const input = { delivery_id: generateEntityId(undefined, "dlv"), now: new Date().toISOString() }
  const { errors } = await deliverChangesWorkflow(container).run({ input, throwOnError: false })
  pause = errors.length === 0 ? 0 : Math.min(pause * 2 + 500, LONGEST_PAUSE_MS)
  quietUntil = Date.now() + pause
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { error } of errors) logger.warn(`The storefront was not told of changes, and will be: ${error instanceof Error ? error.message : "no reason"}`)
}

export const config = { name: "deliver-changes", schedule: { interval: 500 } }
