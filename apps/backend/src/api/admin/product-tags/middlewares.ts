import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { entityId } from "@verksted/contracts/path-part"
import { productTagBody } from "@verksted/contracts/product-tag"
import { isWorkshopTag } from "../../../modules/workshop/workshop-tag"

/** Workshops' tags follow from the workshops: nobody makes, renames or deletes one by hand. */
async function refuseWorkshopTags(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { data: named } = productTagBody.safeParse(req.body)
  const { data: id } = entityId.safeParse(req.params.id)
  const values = [named?.value].filter((value) => value !== undefined)
  if (id) {
    const tags = await req.scope.resolve(Modules.PRODUCT).listProductTags({ id })
    values.push(...tags.map((tag) => tag.value))
  }
  if (values.some(isWorkshopTag)) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Etiketter som begynner med «verksted:», følger verkstedene. Velg verksted på produktets side, eller endre det under Verksteder.")
  }
  next()
}

export const adminProductTagMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/product-tags", methods: ["POST"], middlewares: [refuseWorkshopTags] },
  { matcher: "/admin/product-tags/:id", methods: ["POST", "DELETE"], middlewares: [refuseWorkshopTags] },
]
