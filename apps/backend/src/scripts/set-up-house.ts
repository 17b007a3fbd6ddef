import type { MedusaContainer } from "@medusajs/framework/types"
import type { SetUpHouseInput } from "../workflows/seller/set-up-house"
import { setUpHouseWorkflow } from "../workflows/seller/set-up-house"

/** Sets up the base data of the house and answers the shop's publishable key. May run at every start. */
export async function setUpHouse(container: MedusaContainer, input: SetUpHouseInput): Promise<{ publishable_key: string }> {
  const { result } = await setUpHouseWorkflow(container).run({ input })
  return result
}
