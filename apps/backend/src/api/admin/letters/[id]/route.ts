import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { letterId, letterRequest, type LetterResponse } from "@verksted/contracts/letters"
import { writeExample } from "../../../../mail/preview/write-example"
import { pathPart } from "../../../path-part"

/** A letter with example data, as the buyer would get it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<LetterResponse>) {
  const id = pathPart(letterId, req.params.id, "Fant ikke e-posten.")
  const { language } = letterRequest.parse(req.query)
  res.json({ letter: await writeExample(req.scope, id, language) })
}
