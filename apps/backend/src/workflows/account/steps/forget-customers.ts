import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

const NOTHING = { email: null, first_name: null, last_name: null, phone: null, company_name: null, metadata: null }

/** Empties what the shop knows of the customers with this address, account and guest; their orders keep pointing at them. */
export const forgetCustomersStep = createStep(
  "forget-customers",
  async ({ email }: { email: string }, { container }) => {
    const customers = container.resolve(Modules.CUSTOMER)
    const before = await customers.listCustomers({ email }, { select: ["id", ...(Object.keys(NOTHING) as (keyof typeof NOTHING)[])] })
    for (const { id } of before) await customers.updateCustomers(id, NOTHING)
    return new StepResponse({ ids: before.map(({ id }) => id) }, before)
  },
  async (before, { container }) => {
    const customers = container.resolve(Modules.CUSTOMER)
    for (const { id, email, first_name, last_name, phone, company_name, metadata } of before ?? []) {
      await customers.updateCustomers(id, { email, first_name, last_name, phone, company_name, metadata })
    }
  },
)
