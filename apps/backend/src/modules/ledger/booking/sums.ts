import type { Entry } from "../entry"

/** What rows hold together: øre, and whole units. */
export type Sums = { gross: number; net: number; qty: number; discount: number; material_cost: number }

export const noSums: Sums = { gross: 0, net: 0, qty: 0, discount: 0, material_cost: 0 }

export function sumsOf(entries: readonly Sums[]): Sums {
  const add = (field: keyof Sums) => entries.reduce((sum, entry) => sum + entry[field], 0)
  return { gross: add("gross"), net: add("net"), qty: add("qty"), discount: add("discount"), material_cost: add("material_cost") }
}

export function minus(a: Sums, b: Sums): Sums {
  return { gross: a.gross - b.gross, net: a.net - b.net, qty: a.qty - b.qty, discount: a.discount - b.discount, material_cost: a.material_cost - b.material_cost }
}

/** The rows of one line, by workshop, in the order in which the workshops were first recorded. */
export function byWorkshop(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<string | null, Entry[]>()
  for (const entry of entries) groups.set(entry.workshop_id, [...(groups.get(entry.workshop_id) ?? []), entry])
  return [...groups.values()]
}

/** Lowest line number first. */
export function byLine(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<number, Entry[]>()
  for (const entry of entries) groups.set(entry.line_no, [...(groups.get(entry.line_no) ?? []), entry])
  return [...groups].sort(([a], [b]) => a - b).map(([, rows]) => rows)
}
