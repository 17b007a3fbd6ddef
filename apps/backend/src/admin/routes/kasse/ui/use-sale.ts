import { useEffect, useReducer } from "react"
import { saleReducer } from "../sale/sale"
import { keepSale, loadSale } from "../sale/stored-sale"

/** The sale on the counter, kept through a reload. */
export function useSale() {
  const [sale, dispatch] = useReducer(saleReducer, undefined, () => loadSale())
  useEffect(() => keepSale(sale), [sale])
  return [sale, dispatch] as const
}
