import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepLedgerWorkflow } from "../workflows/ledger/sweep-ledger"

const TWO_DAYS_MS = 2 * 24 * 3_600_000

let sweptAll = false

/** The first sweep after a start looks at everything; the others, so that the minute stays cheap, at the last two days. */
export default async function sweepLedger(container: MedusaContainer) {
  const since = sweptAll ? new Date(Date.now() - TWO_DAYS_MS).toISOString() : null
  await sweepLedgerWorkflow(container).run({ input: { since } })
  sweptAll = true
}

export const config = { name: "sweep-ledger", schedule: "* * * * *" }
