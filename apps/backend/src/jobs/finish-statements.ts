import type { MedusaContainer } from "@medusajs/framework/types"
import { finishStatementsWorkflow } from "../workflows/after-purchase/finish-statements"

export default async function finishStatements(container: MedusaContainer) {
  await finishStatementsWorkflow(container).run()
}

export const config = { name: "finish-statements", schedule: "* * * * *" }
