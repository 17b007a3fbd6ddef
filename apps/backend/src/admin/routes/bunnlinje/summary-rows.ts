import type { LedgerBucket, LedgerChannel, LedgerSummary } from "@verksted/contracts/ledger"

/** Øre, and whole units. */
export type Sums = { gross: number; net: number; vat: number; units: number }

/** Which ledger rows stand behind a sum; null for the column that sums the channels. */
export type Behind = { title: string; workshop_id?: string; bucket?: LedgerBucket; channel: LedgerChannel | null }

export type SummaryRow = { key: string; title: string; behind: Omit<Behind, "channel">; nett: Sums | null; disk: Sums | null; sum: Sums }

type Cell = Sums & { channel: LedgerChannel }

/** The table's rows: each workshop, goods without one, freight, and the sum of them all. */
export function summaryRows(summary: LedgerSummary): { rows: SummaryRow[]; total: SummaryRow } {
  const ids = [...new Set(summary.cells.map((cell) => cell.workshop_id))].sort((a, b) => Number(a === null) - Number(b === null))
  const workshops = ids.map((id) => {
    const cells = summary.cells.filter((cell) => cell.workshop_id === id)
    const title = cells[0]?.workshop_name ?? "Uten verksted"
    return rowOf(id ?? "none", { title, workshop_id: id ?? "none", bucket: "goods" }, cells)
  })
  const freight = summary.freight.length > 0 ? [rowOf("freight", { title: "Frakt", bucket: "freight" }, summary.freight)] : []
  return { rows: [...workshops, ...freight], total: rowOf("total", { title: "Sum salg" }, [...summary.cells, ...summary.freight]) }
}

function rowOf(key: string, behind: Omit<Behind, "channel">, cells: readonly Cell[]): SummaryRow {
  const of = (channel: LedgerChannel) => {
    const own = cells.filter((cell) => cell.channel === channel)
    return own.length > 0 ? sumOf(own) : null
  }
  return { key, title: behind.title, behind, nett: of("nett"), disk: of("disk"), sum: sumOf(cells) }
}

function sumOf(cells: readonly Sums[]): Sums {
  const add = (field: keyof Sums) => cells.reduce((sum, cell) => sum + cell[field], 0)
  return { gross: add("gross"), net: add("net"), vat: add("vat"), units: add("units") }
}
