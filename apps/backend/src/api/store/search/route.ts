import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { searchQuestion, type SearchAnswer } from "@verksted/contracts/search"
import { answerQuestion } from "../../../product-search/answer-question"

/** Things of the web shop by words and choices. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SearchAnswer>) {
  const question = searchQuestion.parse(req.query)
  res.json(await answerQuestion(req.scope, question))
}
