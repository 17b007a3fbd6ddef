import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LettersResponse } from "@verksted/contracts/letters"
import { previewedLetters } from "../../../mail/preview/letters"

export function GET(_req: AuthenticatedMedusaRequest, res: MedusaResponse<LettersResponse>) {
  res.json({ letters: previewedLetters.map(({ id, title }) => ({ id, title })) })
}
