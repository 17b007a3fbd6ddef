import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepUnfetchedWorkflow } from "../workflows/way/sweep-unfetched"

export default async function sweepUnfetched(container: MedusaContainer) {
  await sweepUnfetchedWorkflow(container).run({ input: { now: new Date().toISOString() } })
}

export const config = { name: "sweep-unfetched", schedule: "*/10 * * * *" }
