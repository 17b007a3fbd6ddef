import type { CompleteSale, TillItem, TillMeans, TillSale } from "@verksted/contracts/till"
import { useCallback, useRef, useState } from "react"
import { saleKey } from "../sale/sale-key"
import { totalOf } from "../sale/sale"
import { findItems } from "../sale/till-api"
import { Cart } from "./cart"
import { ClosedTill } from "./closed-till"
import { Done } from "./done"
import { Payment } from "./payment"
import { Shelf } from "./shelf"
import { TillHead } from "./till-head"
import { useSale } from "./use-sale"
import { useSending } from "./use-sending"
import { useTillKeys } from "./use-till-keys"

export const Till = () => {
  const [sale, dispatch] = useSale()
  const [means, setMeans] = useState<TillMeans | null>(null)
  const [done, setDone] = useState<TillSale | null>(null)
  const search = useRef<HTMLInputElement>(null)
  const { send, isSending, problem, forget } = useSending((completed) => {
    setDone(completed)
    setMeans(null)
    dispatch({ type: "begin", key: saleKey() })
  })
  const isRingingUp = means === null && done === null
  const toSearch = () => setTimeout(() => search.current?.focus(), 0)

  const pay = useCallback(
    (chosen: TillMeans) => {
      if (sale.lines.length > 0 && !isSending) setMeans(chosen)
    },
    [sale.lines.length, isSending],
  )
  const back = useCallback(() => {
    if (isSending) return
    setMeans(null)
    forget()
  }, [isSending, forget])
  useTillKeys({ search, onMeans: pay, onBack: back, isRingingUp })

  const startAnew = () => {
    setDone(null)
    setMeans(null)
    forget()
    toSearch()
  }
  const add = (item: TillItem) => {
    if (done) startAnew()
    dispatch({ type: "add", item })
  }
  const refreshPrices = async () => {
    const found = await Promise.all(sale.lines.map((line) => findItems(line.sku)))
    dispatch({ type: "refresh", items: found.flat() })
    forget()
  }
  const complete = (payment: Pick<CompleteSale, "means" | "in_hand"> & Partial<Pick<CompleteSale, "tendered" | "reference">>) => {
    const lines = sale.lines.map(({ variant_id, quantity }) => ({ variant_id, quantity }))
    return send({ idempotency_key: sale.key, lines, expected_total: totalOf(sale.lines), ...payment })
  }
  const beginOther = () => {
    dispatch({ type: "begin", key: saleKey() })
    startAnew()
  }

  return (
    <div className="flex flex-col gap-4">
      <TillHead />
      <ClosedTill />
      <div className="grid items-start gap-4 md:grid-cols-[minmax(0,1fr)_minmax(20rem,25rem)]">
        <div className="order-2 md:order-1">
          <Shelf search={search} onAdd={add} refresh={done} inCart={sale.lines} />
        </div>
        <div className="order-1 md:sticky md:top-4 md:order-2">
          {done && <Done sale={done} onNew={startAnew} />}
          {!done && means && (
            <Payment
              key={means}
              means={means}
              total={totalOf(sale.lines)}
              isSending={isSending}
              problem={problem}
              onMeans={pay}
              onBack={back}
              onComplete={complete}
              onRefresh={refreshPrices}
              onBeginOther={beginOther}
            />
          )}
          {isRingingUp && <Cart sale={sale} dispatch={dispatch} onPay={pay} onLeave={toSearch} />}
        </div>
      </div>
    </div>
  )
}
