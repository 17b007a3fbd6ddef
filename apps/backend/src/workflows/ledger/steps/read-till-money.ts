import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Query } from "../facts/query"
import type { TillMoney } from "../reconciliation/reconcile"

/** Every counter sale's total and cash rounding, øre. */
export const readTillMoneyStep = createStep("read-till-money", async (_: object, { container }) => {
  const query = container.resolve<Query>(ContainerRegistrationKeys.QUERY)
  const { data } = (await query.graph({ entity: "till_sale", fields: ["order_id", "total", "rounding"] })) as { data: TillMoney[] }
  return new StepResponse(data.map(({ order_id, total, rounding }) => ({ order_id, total: Number(total), rounding: Number(rounding) })))
})
