import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { IssuedCard } from "@verksted/contracts/credits"
import { entityId } from "@verksted/contracts/path-part"
import { issueMakerCardWorkflow } from "../../../../../workflows/workshop/issue-maker-card"
import { pathPart } from "../../../../path-part"

/** The code is in this answer and nowhere else. */
export async function POST(req: MedusaRequest, res: MedusaResponse<IssuedCard>) {
  const { result } = await issueMakerCardWorkflow(req.scope).run({ input: { maker_id: pathPart(entityId, req.params.id, "Fant ikke pseudonymet.") } })
  res.setHeader("Cache-Control", "no-store").status(201).json({ code: result.code })
}
