import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { StaffWorkshop } from "@verksted/contracts/workshop"
import { WORKSHOP_MODULE } from "../modules/workshop"
import type WorkshopModuleService from "../modules/workshop/service"
import { workshopView } from "./workshop-view"

/** Workshops by rank, each with the number of products that point at it; deleted products do not count. */
export async function readStaffWorkshops(container: MedusaContainer, id?: string): Promise<StaffWorkshop[]> {
  const service = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE)
  const rows = await service.listWorkshops(id === undefined ? {} : { id }, { order: { rank: "ASC", name: "ASC" }, take: null })
  const credits = await service.listWorkshopCredits({ workshop_id: rows.map((row) => row.id) }, { select: ["product_id", "workshop_id"], take: null })
  const products = await container.resolve(Modules.PRODUCT).listProducts({ id: credits.map((credit) => credit.product_id) }, { select: ["id"], take: null })
  const standing = new Set(products.map((product) => product.id))
  return rows.map((row) => ({
    ...workshopView(row),
    product_count: credits.filter((credit) => credit.workshop_id === row.id && standing.has(credit.product_id)).length,
  }))
}
