import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepWaysWorkflow } from "../workflows/way/sweep-ways"

/** What was made ready longer ago has been fetched, or somebody has called: word of it now would only puzzle. */
const LOOK_BACK_MS = 3 * 24 * 3_600_000

export default async function sweepWays(container: MedusaContainer) {
  await sweepWaysWorkflow(container).run({ input: { since: new Date(Date.now() - LOOK_BACK_MS).toISOString() } })
}

export const config = { name: "sweep-ways", schedule: "* * * * *" }
