import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateWorkshop } from "@verksted/contracts/workshop"
import { WORKSHOP_MODULE } from "../../../modules/workshop"
import type WorkshopModuleService from "../../../modules/workshop/service"

export const insertWorkshopStep = createStep(
  "insert-workshop",
  async (input: CreateWorkshop, { container }) => {
    const service = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE)
    const [taken] = await service.listWorkshops({ handle: input.handle })
    if (taken) {
      throw new MedusaError(MedusaError.Types.DUPLICATE_ERROR, `${taken.name} har allerede adressen «${input.handle}». Velg en annen.`)
    }
    const workshop = await service.createWorkshops(input)
    return new StepResponse(workshop, workshop.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).deleteWorkshops(id)
  },
)
