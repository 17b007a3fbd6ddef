import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DeliveryTable } from "@verksted/contracts/delivery-table"
import { changesOfTable } from "../../../delivery-table/changes-of-table"
import { readHouseOptions } from "../../../delivery-table/house-option"

/**
 * What these settings change in Medusa's shipping options.
 * @throws MedusaError NOT_FOUND for a way that the shop does not have.
 */
export const planDeliveryTableStep = createStep("plan-delivery-table", async (table: DeliveryTable, { container }) => {
  const plan = changesOfTable(table, await readHouseOptions(container))
  if ("refusal" in plan) throw new MedusaError(MedusaError.Types.NOT_FOUND, plan.refusal)
  return new StepResponse(plan.changes)
})
