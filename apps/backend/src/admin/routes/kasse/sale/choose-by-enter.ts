import type { TillItem } from "@verksted/contracts/till"

export type Choice = { item: TillItem | null; notice: string | null; keepText: boolean }

const isCode = (item: TillItem, code: string) => [item.sku, item.barcode ?? ""].some((own) => own.toLowerCase() === code)

/**
 * What Enter in the search field means: an exact SKU or scanned code is that thing; a search with one hit is that hit;
 * several are left to choose from. `found` is null when the server did not answer.
 */
export function chooseByEnter(found: readonly TillItem[] | null, text: string): Choice {
  if (!found) return { item: null, notice: "Fikk ikke svar fra serveren. Prøv igjen.", keepText: true }
  const code = text.trim().toLowerCase()
  const item = found.find((candidate) => isCode(candidate, code)) ?? (found.length === 1 ? found[0] : null)
  if (item) return { item, notice: null, keepText: false }
  if (found.length > 1) return { item: null, notice: null, keepText: true }
  return { item: null, notice: `Ukjent kode eller ord: «${text.trim()}». Ingenting er lagt til.`, keepText: false }
}
