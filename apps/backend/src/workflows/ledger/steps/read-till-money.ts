import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readPlain, type Query } from "../facts/query"
import type { TillMoney } from "../reconciliation/reconcile"

/** Every counter sale's total and cash rounding, øre. */
export const readTillMoneyStep = createStep("read-till-money", async (_: object, { container }) => {
  const query = container.resolve<Query>(ContainerRegistrationKeys.QUERY)
  return new StepResponse(await readPlain<TillMoney>(query, { entity: "till_sale", fields: ["order_id", "total", "rounding"] }))
})
