import { osloClock } from "@verksted/bottom-line/period"
import { entryKindNames, type LedgerEntry } from "@verksted/contracts/ledger"
import { formatForSheet } from "@verksted/money/format"

const columns: [heading: string, cell: (entry: LedgerEntry) => string][] = [
  ["Nr.", (entry) => String(entry.seq)],
  ["Dato", (entry) => entry.oslo_date],
  ["Klokkeslett", (entry) => osloClock(new Date(entry.at)).slice(11)],
  ["Type", (entry) => entryKindNames[entry.kind]],
  ["Ordre", (entry) => String(entry.display_id ?? "")],
  ["Linje", (entry) => String(entry.line_no)],
  ["Kanal", (entry) => (entry.channel === "disk" ? "Disk" : "Nett")],
  ["Varenummer", (entry) => text(entry.sku)],
  ["Tittel", (entry) => text(entry.title)],
  ["Verksted", (entry) => text(entry.workshop_name)],
  ["Andel %", (entry) => formatForSheet(entry.weight_bp)],
  ["Antall", (entry) => String(entry.qty)],
  ["Betalt", (entry) => formatForSheet(entry.gross)],
  ["Herav mva.", (entry) => formatForSheet(entry.vat)],
  ["Netto", (entry) => formatForSheet(entry.net)],
  ["Mva.-sats %", (entry) => formatForSheet(Math.round(entry.vat_rate * 100))],
  ["Rabatt gitt", (entry) => formatForSheet(entry.discount)],
  ["Materialkostnad", (entry) => formatForSheet(entry.material_cost)],
  ["Grunn", (entry) => text(entry.reason)],
  ["Rad-id", (entry) => entry.id],
  ["Opphever rad", (entry) => entry.reverses_id ?? ""],
]

/**
 * Ledger rows as CSV for Norwegian Excel: UTF-8 with byte order mark, semicolons, decimal comma. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function ledgerSheet(entries: readonly LedgerEntry[]): string {
  const lines = [columns.map(([heading]) => heading), ...entries.map((entry) => columns.map(([, cell]) => cell(entry)))]
  return "\ufeff" + lines.map((cells) => cells.join(";")).join("\r\n") + "\r\n"
}

function text(value: string | null): string {
  if (value === null) return ""
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe
}
