import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { WORKSHOP_MODULE } from "../../modules/workshop"
import type WorkshopModuleService from "../../modules/workshop/service"
import { isWorkshopTag, workshopTag } from "../../modules/workshop/workshop-tag"

/** The tags of a product before they were changed. */
export type FormerTags = { product_id: string; tag_ids: string[] }

/**
 * Gives products exactly the workshop tags that follow from their credits, and leaves their other tags alone.
 * Under a lock, with credits read inside it: the last one to run has seen the last credits.
 * @returns the former tags of the products that were changed
 */
export async function syncWorkshopTags(productIds: string[], container: MedusaContainer): Promise<FormerTags[]> {
  if (!productIds.length) return []
  const keys = productIds.map((id) => `workshop-tags:${id}`).sort()
  return await container.resolve(Modules.LOCKING).execute(keys, async () => {
    const products = container.resolve(Modules.PRODUCT)
    const credits = await container.resolve<WorkshopModuleService>(WORKSHOP_MODULE).listWorkshopCredits({ product_id: productIds }, { relations: ["workshop"] })
    const tags = await products.listProductTags({ value: [...new Set(credits.map((credit) => workshopTag(credit.workshop.handle)))] })
    const former: FormerTags[] = []
    for (const product of await products.listProducts({ id: productIds }, { relations: ["tags"], take: productIds.length })) {
      const values = new Set(credits.filter((credit) => credit.product_id === product.id).map((credit) => workshopTag(credit.workshop.handle)))
      const due = tags.filter((tag) => values.has(tag.value)).map((tag) => tag.id)
      const has = product.tags.filter((tag) => isWorkshopTag(tag.value)).map((tag) => tag.id)
      if (due.length === has.length && due.every((id) => has.includes(id))) continue
      former.push({ product_id: product.id, tag_ids: product.tags.map((tag) => tag.id) })
      await products.updateProducts(product.id, { tag_ids: [...product.tags.filter((tag) => !isWorkshopTag(tag.value)).map((tag) => tag.id), ...due] })
    }
    return former
  })
}

/** Puts former tags back. */
export async function restoreTags(former: FormerTags[], container: MedusaContainer): Promise<void> {
  for (const { product_id, tag_ids } of former) await container.resolve(Modules.PRODUCT).updateProducts(product_id, { tag_ids })
}
