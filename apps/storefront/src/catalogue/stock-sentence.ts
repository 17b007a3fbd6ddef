import { useTranslations } from "next-intl"
import type { Stock } from "./stock"

/** «Ett eksemplar», «3 igjen», «Solgt»: what is said of a stock, in the page's language. */
export function useStockSentence(): (stock: Stock) => string {
  const t = useTranslations("Islands.stock")
  return (stock) => (stock.kind === "few" ? t("few", { count: stock.count }) : t(stock.kind))
}
