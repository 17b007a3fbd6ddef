import type { MedusaContainer } from "@medusajs/framework/types"
import { osloDay } from "@verksted/bottom-line/period"
import { WORKSHOP_MODULE } from "../../modules/workshop"
import type WorkshopModuleService from "../../modules/workshop/service"
import { stepOfStatus } from "../../modules/workshop/step-of-status"
import type { ProductInHook } from "./publication"

/**
 * Writes the step that each product's status stands for, on the Oslo day of `now`, where none is written yet.
 * @returns the ids of the new milestones
 */
export async function writeMilestones(products: ProductInHook[], container: MedusaContainer, now = new Date()): Promise<string[]> {
  const service = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE)
  const reached = products.flatMap(({ id, status }) => {
    const step = stepOfStatus(status)
    return step ? [{ product_id: id, step, on: osloDay(now) }] : []
  })
  if (!reached.length) return []
  const known = await service.listMilestones({ product_id: reached.map((milestone) => milestone.product_id) })
  const fresh = reached.filter(({ product_id, step }) => !known.some((row) => row.product_id === product_id && row.step === step))
  if (!fresh.length) return []
  return (await service.createMilestones(fresh)).map((row) => row.id)
}
