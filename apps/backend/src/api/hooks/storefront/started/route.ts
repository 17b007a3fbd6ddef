import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { storefrontStarted, type StorefrontStartedAnswer } from "@verksted/contracts/catalogue-change"
import { reopenChangesWorkflow } from "../../../../workflows/catalogue/reopen-changes"

/** A storefront has started with pages of a certain age: what came since is told. */
export async function POST(req: MedusaRequest, res: MedusaResponse<StorefrontStartedAnswer>) {
  const { id, pages_as_of } = storefrontStarted.parse(req.body)
  const { result } = await reopenChangesWorkflow(req.scope).run({ input: { since: pages_as_of, message_id: id } })
  res.json({ changes: result })
}
