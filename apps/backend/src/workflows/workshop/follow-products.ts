import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { WORKSHOP_MODULE } from "../../modules/workshop"
import type WorkshopModuleService from "../../modules/workshop/service"
import { refusePublishedWithoutPapers } from "../compliance/publication"
import { refusePublishedWithoutWorkshop, type ProductInHook } from "./publication"
import { restoreTags, syncWorkshopTags, type FormerTags } from "./sync-workshop-tags"
import { writeMilestones } from "./write-milestones"

export type Followed = { former: FormerTags[]; milestones: string[] }

/** What follows from any change of products: no publication without a workshop or without papers, tags in step, the step's day. */
export async function followProducts(products: ProductInHook[], container: MedusaContainer): Promise<Followed> {
  await refusePublishedWithoutWorkshop(products, container)
  const ids = products.map(({ id }) => id)
  // What the hooks hand over may lack the metadata.
  refusePublishedWithoutPapers(await container.resolve(Modules.PRODUCT).listProducts({ id: ids }, { select: ["id", "title", "status", "metadata"], take: null }))
  const former = await syncWorkshopTags(ids, container)
  return { former, milestones: await writeMilestones(products, container) }
}

/** Takes back what followed, when the change itself is taken back. */
export async function unfollowProducts(followed: Followed | undefined, container: MedusaContainer): Promise<void> {
  if (!followed) return
  await restoreTags(followed.former, container)
  if (followed.milestones.length) await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).deleteMilestones(followed.milestones)
}
