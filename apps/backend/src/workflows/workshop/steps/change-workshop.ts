import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateWorkshop } from "@verksted/contracts/workshop"
import { WORKSHOP_MODULE } from "../../../modules/workshop"
import type WorkshopModuleService from "../../../modules/workshop/service"

export type ChangeWorkshop = { id: string; changes: UpdateWorkshop }

export const changeWorkshopStep = createStep(
  "change-workshop",
  async ({ id, changes }: ChangeWorkshop, { container }) => {
    const service = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE)
    const [before] = await service.listWorkshops({ id })
    if (!before) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke verkstedet.")
    const { name, intro, picture_url, colour, rank } = before
    const workshop = await service.updateWorkshops({ id, ...changes })
    return new StepResponse(workshop, { id, name, intro, picture_url, colour, rank })
  },
  async (before, { container }) => {
    if (before) await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).updateWorkshops(before)
  },
)
