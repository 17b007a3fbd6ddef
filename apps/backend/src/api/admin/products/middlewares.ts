import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { entityId } from "@verksted/contracts/path-part"
import { productMetadataBody } from "@verksted/contracts/product-metadata"
import { refusePublishedWithoutPapers } from "../../../workflows/compliance/publication"

/**
 * The facts of what is for sale are looked at before Medusa changes them: when its workflow is refused afterwards, it does
 * not give the metadata back that was there.
 */
async function keepPapers(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { data: change } = productMetadataBody.safeParse(req.body)
  const { data: id } = entityId.safeParse(req.params.id)
  if (id && change?.metadata && "facts" in change.metadata) {
    const products = await req.scope.resolve(Modules.PRODUCT).listProducts({ id }, { select: ["id", "title", "status"] })
    refusePublishedWithoutPapers(products.map((product) => ({ title: product.title, status: change.status ?? product.status, metadata: change.metadata })))
  }
  next()
}

export const adminProductMiddlewares: MiddlewareRoute[] = [{ matcher: "/admin/products/:id", methods: ["POST"], middlewares: [keepPapers] }]
