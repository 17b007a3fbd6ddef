import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Entry } from "./entry"

/** A row as the driver gives it: bigint and numeric come as text, times as dates. */
type EntryRow = Omit<Entry, "at" | "recorded_at" | NumberField> & { at: Date; recorded_at: Date } & Record<NumberField, string | number>
type NumberField = (typeof numbers)[number]

const numbers = ["seq", "gross", "discount", "vat_rate", "vat", "net", "material_cost", "fee"] as const

/** All rows; filters and order are added by the caller. The day is read as text: a date has no time zone. */
export function selectEntries(db: Knex | Knex.Transaction) {
  return db<EntryRow>("ledger_entry").select("*", db.raw(`to_char("oslo_date", 'YYYY-MM-DD') as "oslo_date"`))
}

export function entryOfRow(row: EntryRow): Entry {
  const amounts = Object.fromEntries(numbers.map((field) => [field, Number(row[field])])) as Record<NumberField, number>
  return { ...row, ...amounts, at: row.at.toISOString(), recorded_at: row.recorded_at.toISOString() }
}
