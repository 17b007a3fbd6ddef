import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { releaseCartWorkflow } from "../../../workflows/stock/release-cart"
import { cartIdIn } from "./cart-id"

/** A cart that is changed gives free what was kept for it: Medusa counts its own pieces as somebody else's. */
export async function freesHold(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  await releaseCartWorkflow(req.scope).run({ input: { cart_id: cartIdIn(req.path) } })
  next()
}
