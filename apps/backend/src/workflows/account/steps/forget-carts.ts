import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { literally } from "../../../account/literally"

/** Removes carts that never became an order. The last step but one: a removed cart cannot be brought back, and nobody misses it. */
export const forgetCartsStep = createStep("forget-carts", async ({ email }: { email: string }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: ["id", "completed_at"], filters: { email: { $ilike: literally(email) } } })
  const open = data.filter(({ completed_at }) => !completed_at).map(({ id }) => id)
  if (open.length > 0) await container.resolve(Modules.CART).deleteCarts(open)
  return new StepResponse({ count: open.length })
})
