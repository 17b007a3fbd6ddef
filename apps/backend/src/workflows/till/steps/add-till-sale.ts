import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TILL_MODULE } from "../../../modules/till"
import type TillModuleService from "../../../modules/till/service"
import type { NewTillSale } from "../../../modules/till/service"

type Input = Omit<NewTillSale, "completed_at"> & { completed_at?: string | undefined }

/**
 * Writes the till sale: the moment the sale is made. It has no compensation and is the last step that may fail, since a
 * completed sale is never deleted. (The law's numbers, signature, journal and receipt take this place.)
 */
export const addTillSaleStep = createStep("add-till-sale", async (sale: Input, { container }) => {
  const till = container.resolve<TillModuleService>(TILL_MODULE)
  const completed_at = sale.completed_at ? new Date(sale.completed_at) : new Date()
  const row = await till.addTillSale({ ...sale, completed_at })
  return new StepResponse({ sale_id: row.id, order_id: row.order_id })
})
