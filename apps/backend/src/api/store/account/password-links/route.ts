import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accountMailRequest } from "@verksted/contracts/account"
import { sendAccountLetterWorkflow } from "../../../../workflows/account/send-account-letter"

/** The answer is the same whether the address is known: what there is to say stands in the e-mail. */
export async function POST(req: MedusaRequest, res: MedusaResponse<Record<string, never>>) {
  const { email, locale } = accountMailRequest.parse(req.body)
  await sendAccountLetterWorkflow(req.scope).run({ input: { asked_for: "password", email, language: locale } })
  res.status(202).json({})
}
