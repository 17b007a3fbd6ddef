import { ClaimReason, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ClaimItem } from "./find-unlanded-complaint"

/** Notes on Medusa's claim which things it is about, with the buyer's own words. */
export const addClaimItemsStep = createStep(
  "add-claim-items",
  async ({ claim_id, items }: { claim_id: string; items: ClaimItem[] }, { container }) => {
    const made = await container.resolve(Modules.ORDER).createOrderClaimItems(items.map((item) => ({ ...item, claim_id, reason: ClaimReason.OTHER })))
    return new StepResponse(undefined, made.map(({ id }) => id))
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.ORDER).deleteOrderClaimItems(ids)
  },
)
