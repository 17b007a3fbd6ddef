import { addDays, type OsloDay, type Period } from "@verksted/bottom-line/period"
import type { WorkshopResults } from "@verksted/contracts/workshop-results"
import type { WorkshopSales } from "../modules/ledger/reading/sales-of-workshop"

/** Below this many things a sum comes close to the price of one. */
const FEWEST_THINGS = 5
/** With fewer makers behind a sum, each of them, and whoever knows them, can work out the others' part. */
const FEWEST_MAKERS = 3

/** The whole days of this year until today, which is not among them. Empty on New Year's Day. */
export const yearSoFar = (today: OsloDay): Period => ({ from: `${today.slice(0, 4)}-01-01`, to: today })

/**
 * What anyone may know of a workshop's year. Small numbers are not told: under five things, or under three makers, the
 * answer is null, also when nobody has noted who made the things.
 */
export function publicResults({ gross, net, units, makers }: WorkshopSales, { to }: Period): WorkshopResults | null {
  if (units < FEWEST_THINGS || makers < FEWEST_MAKERS || net <= 0) return null
  return { until: addDays(to, -1), things: units, gross, net }
}
