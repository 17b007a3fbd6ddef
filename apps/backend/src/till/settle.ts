import type { TillMeans } from "@verksted/contracts/till"
import { cashToPay } from "@verksted/money/cash-rounding"
import { formatKroner } from "@verksted/money/format"
import type { Ore } from "@verksted/money/ore"
import { invalid } from "./till-errors"

/** Greatest total of one sale, øre: columns of the till are 32-bit integers. */
const MAX_TOTAL = 100_000_000

/** From this amount notes and coins may not be accepted, also in parts (hvitvaskingsloven § 5), in øre. */
const CASH_LIMIT = 4_000_000

/** How a sale is settled, all in øre: `rounding` = due − total, `change` = tendered − due. */
export type Settlement = { total: Ore; due: Ore; rounding: Ore; tendered: Ore | null; change: Ore | null }

/**
 * Settles a sale. Only cash is rounded, to whole kroner (R9); card and Vipps are exact.
 * @throws MedusaError INVALID_DATA when cash is missing, below what is due, or 40 000 kr or more
 */
export function settle(means: TillMeans, total: Ore, tendered: Ore | undefined): Settlement {
  if (total > MAX_TOTAL) throw invalid("Salget er for stort for kassa. Del det i flere salg.")
  if (means !== "cash") return { total, due: total, rounding: 0, tendered: null, change: null }
  const due = cashToPay(total)
  if (due >= CASH_LIMIT) throw invalid("Vi kan ikke ta imot 40 000 kr eller mer i kontanter. Bruk kort eller Vipps.")
  if (tendered === undefined) throw invalid("Skriv hvor mye kunden betalte.")
  if (tendered < due) throw invalid(`Kunden har betalt ${formatKroner(tendered)}, men skal betale ${formatKroner(due)}. Det mangler ${formatKroner(due - tendered)}.`)
  return { total, due, rounding: due - total, tendered, change: tendered - due }
}
