import type { TillItem } from "@verksted/contracts/till"

const isCodeOf = (item: TillItem, code: string) => item.sku.toLowerCase() === code || item.barcode?.toLowerCase() === code

/** Best hit first: the exact code, then titles that begin so, then the rest; what is in stock before what is not. */
export function rankItems(items: readonly TillItem[], text: string): TillItem[] {
  const wanted = text.trim().toLowerCase()
  const rank = (item: TillItem) => {
    if (wanted !== "" && isCodeOf(item, wanted)) return 0
    const starts = wanted !== "" && item.title.toLowerCase().startsWith(wanted)
    return (starts ? 1 : 2) + (item.available > 0 ? 0 : 2)
  }
  return items.map((item, index) => ({ item, index, rank: rank(item) })).sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ item }) => item)
}
