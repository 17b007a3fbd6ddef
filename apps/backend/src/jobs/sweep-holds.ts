import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepHoldsWorkflow } from "../workflows/stock/sweep-holds"

export default async function sweepHolds(container: MedusaContainer) {
  await sweepHoldsWorkflow(container).run()
}

export const config = { name: "sweep-holds", schedule: "* * * * *" }
