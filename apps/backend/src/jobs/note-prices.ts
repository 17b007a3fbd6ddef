import type { MedusaContainer } from "@medusajs/framework/types"
import { notePricesWorkflow } from "../workflows/price-history/note-prices"

/** Looked at again each minute, so that a minute that was missed is made good. */
const LOOK_BACK_MS = 15 * 60_000

let lookedAtAll = false

/** The first time after a start everything is compared; then only what was written of late, and lists that began or ended. */
export default async function notePrices(container: MedusaContainer) {
  const now = new Date()
  const since = lookedAtAll ? new Date(now.getTime() - LOOK_BACK_MS).toISOString() : null
  await notePricesWorkflow(container).run({ input: { now: now.toISOString(), since } })
  lookedAtAll = true
}

export const config = { name: "note-prices", schedule: "* * * * *" }
