import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

/**
 * The proven address of a signed-in customer.
 * @throws MedusaError UNEXPECTED_STATE when the account has none
 */
export async function ownEmail(container: MedusaContainer, customer_id: string): Promise<string> {
  const { email } = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id, { select: ["email"] })
  if (!email) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The customer ${customer_id} has no address`)
  return email
}
