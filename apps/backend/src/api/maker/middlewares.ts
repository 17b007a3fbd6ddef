import { authenticate, type AuthenticatedMedusaRequest, type MedusaNextFunction, type MedusaResponse, type MiddlewareRoute } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { WORKSHOP_MODULE } from "../../modules/workshop"
import type WorkshopModuleService from "../../modules/workshop/service"

/** A new card kills the old one at once, also the token that the old one has got. */
async function holdsTheCard(req: AuthenticatedMedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const { actor_id, auth_identity_id } = req.auth_context
  const [maker] = await req.scope.resolve<WorkshopModuleService>(WORKSHOP_MODULE).listMakers({ id: actor_id, card_identity_id: auth_identity_id })
  if (!maker) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Kortet gjelder ikke lenger. Logg inn med det nye.")
  next()
}

export const makerMiddlewares: MiddlewareRoute[] = [
  { matcher: "/maker/*", middlewares: [authenticate("maker", ["bearer"]), holdsTheCard] },
]
