import type { MedusaContainer } from "@medusajs/framework/types"
import { signIn } from "../../src/account/sign-in"
import { completeRegistrationWorkflow } from "../../src/workflows/account/complete-registration"

export const customerPassword = "blå hest i fjæra"

/** Makes a customer's account and answers the token of its session. Call it in `beforeAll`. */
export async function signInCustomer(container: MedusaContainer, email = "kari@eksempel.no"): Promise<{ token: string; customer_id: string }> {
  const { result } = await completeRegistrationWorkflow(container).run({ input: { email, password: customerPassword, first_name: "Kari", last_name: "Nordmann" } })
  return { token: await signIn(container, { email, password: customerPassword }), customer_id: result.customer_id }
}
