import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_CHANGES_PATH, catalogueChangeAnswer } from "@verksted/contracts/catalogue-change"
import { postSigned } from "../../../catalogue/post-signed"
import { readEnvironment } from "../../../config/read-environment"
import { CATALOGUE_OUTBOX_MODULE } from "../../../modules/catalogue-outbox"
import type { CatalogueOutboxService } from "../../../modules/catalogue-outbox/service"

type Telling = { delivery_id: string; tags: string[] }

/**
 * Tells the storefront, and waits until its pages are renewed. Pages renewed once too often are no harm, so there is no
 * compensation.
 * @throws MedusaError when it does not answer, or answers that it could not
 */
export const tellStorefrontStep = createStep("tell-storefront", async ({ delivery_id, tags }: Telling, { container }) => {
  if (tags.length === 0) return new StepResponse({ renewed: 0 })
  try {
    return new StepResponse(await tell({ id: delivery_id, tags }))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    await container.resolve<CatalogueOutboxService>(CATALOGUE_OUTBOX_MODULE).explain(delivery_id, reason)
    throw error
  }
})

async function tell(message: { id: string; tags: string[] }): Promise<{ renewed: number }> {
  const { STOREFRONT_INTERNAL_URL, STOREFRONT_SECRET } = readEnvironment()
  const { status, body } = await postSigned(STOREFRONT_INTERNAL_URL + CATALOGUE_CHANGES_PATH, message, STOREFRONT_SECRET)
  if (status !== 200) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The storefront answered ${status}: ${body.slice(0, 200)}`)
  return catalogueChangeAnswer.parse(JSON.parse(body))
}
