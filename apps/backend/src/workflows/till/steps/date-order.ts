import type { IOrderModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { order_id: string; at: string | undefined }

/** Dates the order of a sale that was made before it was registered; the order is deleted when a later step fails. */
export const dateOrderStep = createStep("date-order", async ({ order_id, at }: Input, { container }) => {
  if (at === undefined) return new StepResponse(undefined)
  const created_at = new Date(at)
  const dated = { id: order_id, created_at }
  await container.resolve<IOrderModuleService>(Modules.ORDER).updateOrders([dated])
  return new StepResponse(undefined)
})
