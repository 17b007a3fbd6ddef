import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ThingStep } from "@verksted/contracts/maker"
import { WORKSHOP_MODULE } from "../../../modules/workshop"
import type WorkshopModuleService from "../../../modules/workshop/service"

/** Days are Oslo days, `2026-11-23`. */
export type Milestones = { product_id: string; milestones: { step: ThingStep; on: string }[] }

/** Sets the days of the given steps, also where another day stands. */
export const setMilestonesStep = createStep(
  "set-milestones",
  async ({ product_id, milestones }: Milestones, { container }) => {
    const service = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE)
    const before = await service.listMilestones({ product_id, step: milestones.map(({ step }) => step) })
    const idOf = new Map(before.map((row) => [row.step, row.id]))
    const changed = milestones.flatMap(({ step, on }) => (idOf.has(step) ? [{ id: idOf.get(step), on }] : []))
    const fresh = milestones.filter(({ step }) => !idOf.has(step)).map((milestone) => ({ product_id, ...milestone }))
    if (changed.length) await service.updateMilestones(changed)
    const created = fresh.length ? await service.createMilestones(fresh) : []
    return new StepResponse(null, { created: created.map((row) => row.id), before: before.map(({ id, on }) => ({ id, on })) })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE)
    if (done.created.length) await service.deleteMilestones(done.created)
    if (done.before.length) await service.updateMilestones(done.before)
  },
)
