import type { CreateCustomerAddressDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Removes the saved addresses for good. */
export const forgetAddressesStep = createStep(
  "forget-addresses",
  async ({ customer_ids }: { customer_ids: string[] }, { container }) => {
    const customers = container.resolve(Modules.CUSTOMER)
    const before = await customers.listCustomerAddresses({ customer_id: customer_ids }, { take: null })
    await customers.deleteCustomerAddresses(before.map(({ id }) => id))
    return new StepResponse(undefined, before)
  },
  async (before, { container }) => {
    if (before?.length) await container.resolve(Modules.CUSTOMER).createCustomerAddresses(before as CreateCustomerAddressDTO[])
  },
)
