import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WORKSHOP_MODULE } from "../../../modules/workshop"
import type WorkshopModuleService from "../../../modules/workshop/service"

/** The row stays, marked as deleted: the ledger's old rows still name the workshop. */
export const removeWorkshopStep = createStep(
  "remove-workshop",
  async (id: string, { container }) => {
    const service = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE)
    const [workshop] = await service.listWorkshops({ id })
    if (!workshop) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Fant ikke verkstedet.")
    await service.softDeleteWorkshops(id)
    return new StepResponse(workshop, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).restoreWorkshops(id)
  },
)
