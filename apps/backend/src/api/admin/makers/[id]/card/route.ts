import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { IssuedCard } from "@verksted/contracts/credits"
import { issueMakerCardWorkflow } from "../../../../../workflows/workshop/issue-maker-card"

/** The code is in this answer and nowhere else. */
export async function POST(req: MedusaRequest, res: MedusaResponse<IssuedCard>) {
  const { result } = await issueMakerCardWorkflow(req.scope).run({ input: { maker_id: req.params.id ?? "" } })
  res.setHeader("Cache-Control", "no-store").status(201).json({ code: result.code })
}
