import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { holdRequest, type HoldResponse } from "@verksted/contracts/hold"
import { entityId } from "@verksted/contracts/path-part"
import { holdCartWorkflow } from "../../../../../workflows/stock/hold-cart"
import { releaseCartWorkflow } from "../../../../../workflows/stock/release-cart"
import { pathPart } from "../../../../path-part"

const NOT_FOUND = "Fant ikke handlekurven."

/** Keeps the cart's things from others while its buyer pays. */
export async function POST(req: MedusaRequest, res: MedusaResponse<HoldResponse>) {
  const cart_id = pathPart(entityId, req.params.id, NOT_FOUND)
  const { longer } = holdRequest.parse(req.body ?? {})
  const { result } = await holdCartWorkflow(req.scope).run({ input: { cart_id, longer } })
  res.json({ hold: result })
}

/** Gives them free again. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  await releaseCartWorkflow(req.scope).run({ input: { cart_id: pathPart(entityId, req.params.id, NOT_FOUND) } })
  res.sendStatus(204)
}
