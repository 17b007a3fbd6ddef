import type { TillSale } from "@verksted/contracts/till"
import { printoutHtml } from "./printout"

const sale: TillSale = {
  id: "tsl_1", order_id: "order_1", display_id: 7, completed_at: "2026-11-23T21:00:00.000Z",
  lines: [{ title: "Lue «Fjellbris» <b>", variant_title: "S/M", sku: "PS-STR-01", quantity: 2, unit_price: 24950, gross: 49900 }],
  total: 49950, vat: 9980, rounding: 50, due: 50000, means: "cash", tendered: 60000, change: 10000,
}

describe("printoutHtml", () => {
  it("says that it is no receipt, at least half as large again as the amounts", () => {
    const html = printoutHtml(sale)
    expect(html).toContain("<h1>IKKE KVITTERING FOR KJØP</h1>")
    const size = (pattern: RegExp) => Number(pattern.exec(html)?.[1])
    expect(size(/h1 \{[^}]*font-size: (\d+)px/)).toBeGreaterThanOrEqual(1.5 * size(/font: (\d+)px/))
  })

  it("lists lines, rounding and change, and lets no title become markup", () => {
    const html = printoutHtml(sale)
    for (const text of ["2 × Lue «Fjellbris» &#60;b&#62;, S/M", "499,00", "Øreavrunding", "0,50", "Vekslepenger", "100,00", "23.11.2026, 22:00"]) expect(html).toContain(text)
    expect(printoutHtml({ ...sale, means: "vipps", rounding: 0, due: 49950, tendered: null, change: null })).not.toMatch(/avrunding|Veksle/)
  })
})
