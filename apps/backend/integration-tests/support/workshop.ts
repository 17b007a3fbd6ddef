import type { MedusaContainer } from "@medusajs/framework/types"
import { WORKSHOP_MODULE } from "../../src/modules/workshop"
import type WorkshopModuleService from "../../src/modules/workshop/service"
import { createWorkshopWorkflow } from "../../src/workflows/workshop/create-workshop"

/** The id of the workshop with this handle, which is made when there is none. */
export async function makeWorkshop(container: MedusaContainer, name = "Strikkeverkstedet", handle = "strikking"): Promise<string> {
  const [known] = await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).listWorkshops({ handle })
  if (known) return known.id
  const { result } = await createWorkshopWorkflow(container).run({ input: { name, handle, intro: "", picture_url: null, colour: "#9B3426", rank: 0 } })
  return result.id
}
