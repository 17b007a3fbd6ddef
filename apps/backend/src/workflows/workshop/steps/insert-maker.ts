import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CreateMaker } from "@verksted/contracts/credits"
import { WORKSHOP_MODULE } from "../../../modules/workshop"
import type WorkshopModuleService from "../../../modules/workshop/service"

export const insertMakerStep = createStep(
  "insert-maker",
  async (input: CreateMaker, { container }) => {
    const service = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE)
    const [taken] = await service.listMakers({ pseudonym: input.pseudonym })
    if (taken) throw new MedusaError(MedusaError.Types.DUPLICATE_ERROR, `Pseudonymet «${input.pseudonym}» er i bruk. Velg et annet.`)
    const maker = await service.createMakers(input)
    return new StepResponse(maker, maker.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).deleteMakers(id)
  },
)
