import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WORKSHOP_MODULE } from "../../../modules/workshop"
import type WorkshopModuleService from "../../../modules/workshop/service"

/** Material cost in øre per unit. */
export type MakingFacts = { product_id: string; material_cost: number; planned_units: number }

export const upsertMakingStep = createStep(
  "upsert-making",
  async ({ product_id, material_cost, planned_units }: MakingFacts, { container }) => {
    const service = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE)
    const before = (await service.listMakings({ product_id })).map((row) => ({ id: row.id, material_cost: row.material_cost, planned_units: row.planned_units }))
    const [row] = before
    const { id } = row
      ? await service.updateMakings({ id: row.id, material_cost, planned_units })
      : await service.createMakings({ product_id, material_cost, planned_units })
    return new StepResponse(null, { created: row ? [] : [id], before })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE)
    if (done.created.length) await service.deleteMakings(done.created)
    if (done.before.length) await service.updateMakings(done.before)
  },
)
