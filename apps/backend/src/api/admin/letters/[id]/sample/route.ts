import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { letterId, letterRequest, type SampleResponse } from "@verksted/contracts/letters"
import { sendSampleWorkflow } from "../../../../../workflows/mail/send-sample"
import { pathPart } from "../../../../path-part"

/** Sends the letter with example data to whoever asks, and to nobody else. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<SampleResponse>) {
  const id = pathPart(letterId, req.params.id, "Fant ikke e-posten.")
  const { language } = letterRequest.parse(req.body ?? {})
  const { result } = await sendSampleWorkflow(req.scope).run({ input: { id, language, user_id: req.auth_context.actor_id } })
  res.json(result)
}
