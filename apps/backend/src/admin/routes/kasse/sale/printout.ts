import type { TillSale } from "@verksted/contracts/till"
import { formatAmount } from "@verksted/money/format"
import { meansName } from "./means"

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const row = (left: string, right: string) => `<tr><td>${escaped(left)}</td><td>${escaped(right)}</td></tr>`

/**
 * The printout on 80 mm paper, a page of its own. It is no receipt, and says so in letters at least half as large again
 * as the amounts (kassasystemforskrifta § 2-8-8). Amounts with øre.
 */
export function printoutHtml(sale: TillSale): string {
  const at = new Intl.DateTimeFormat("nb-NO", { dateStyle: "short", timeStyle: "short", timeZone: "Europe/Oslo" }).format(new Date(sale.completed_at))
  const lines = sale.lines.map((line) => row(`${line.quantity} × ${line.title}${line.variant_title ? `, ${line.variant_title}` : ""}`, formatAmount(line.gross)))
  const sums = [
    row("Sum", formatAmount(sale.total)),
    ...(sale.rounding === 0 ? [] : [row("Øreavrunding", formatAmount(sale.rounding)), row("Å betale", formatAmount(sale.due))]),
    row(meansName[sale.means], formatAmount(sale.tendered ?? sale.due)),
    ...(sale.change === null ? [] : [row("Vekslepenger", formatAmount(sale.change))]),
  ]
  return `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Utskrift ${sale.display_id}</title><style>
@page { size: 80mm auto; margin: 4mm }
body { margin: 0; width: 72mm; font: 13px/1.4 sans-serif; color: #000 }
h1 { margin: 0 0 3mm; font-size: 22px; line-height: 1.2; text-align: center }
table { width: 100%; border-collapse: collapse } td { padding: .5mm 0; vertical-align: top }
td:last-child { text-align: right; white-space: nowrap; padding-left: 3mm; font-variant-numeric: tabular-nums }
.sums { margin-top: 2mm; border-top: 1px dashed #000 } .sums tr:first-child td { font-weight: 700; padding-top: 2mm }
</style><h1>IKKE KVITTERING FOR KJØP</h1><p>Ordre ${sale.display_id} · ${escaped(at)}</p>
<table>${lines.join("")}</table><table class="sums">${sums.join("")}</table></html>`
}
