import { Button, Kbd, Text } from "@medusajs/ui"
import { cashRounding, cashToPay } from "@verksted/money/cash-rounding"
import { formatAmount, formatKroner } from "@verksted/money/format"
import { useState } from "react"
import { oreOfText } from "../../../lib/ore-of-text"
import { quickAmounts } from "../sale/tendered"
import { Amount } from "./amount"
import { BigField } from "./big-field"

/** Cash: what is due in whole kroner, what the customer hands over, and what goes back. Amounts in øre. */
export const CashPayment = ({ total, isSending, onPay }: { total: number; isSending: boolean; onPay: (tendered: number) => void }) => {
  const [text, setText] = useState("")
  const due = cashToPay(total)
  const rounding = cashRounding(total)
  const tendered = oreOfText(text)
  const missing = tendered === null ? null : due - tendered
  const isEnough = missing !== null && missing <= 0
  return (
    <form className="flex flex-col gap-4" onSubmit={(event) => { event.preventDefault(); if (isEnough && tendered !== null) onPay(tendered) }}>
      <div>
        <Amount label="Å betale kontant" ore={due} />
        {rounding !== 0 && <Text size="small" className="text-ui-fg-subtle mt-1 text-right">{formatKroner(total)} avrundet til hele kroner ({formatAmount(rounding)})</Text>}
      </div>
      <div className="grid grid-cols-3 gap-2">
        {quickAmounts(due).map((amount, index) => (
          <Button key={amount} type="button" variant="secondary" disabled={isSending} onClick={() => setText(formatAmount(amount).replace(/,00$/, ""))} className="h-12 w-full px-1 text-base tabular-nums">
            {index === 0 ? "Like penger" : formatAmount(amount).replace(/,00$/, "")}
          </Button>
        ))}
      </div>
      <BigField label="Mottatt, kr" value={text} onValue={setText} inputMode="decimal" />
      <div role="status" className="flex min-h-10 items-baseline justify-between gap-3">
        {missing !== null && <Text className="text-base">{missing > 0 ? "Mangler" : "Tilbake til kunden"}</Text>}
        {missing !== null && <span className={`text-4xl font-semibold tabular-nums ${missing > 0 ? "text-ui-fg-error" : "text-ui-fg-base"}`}>{formatAmount(Math.abs(missing))}</span>}
      </div>
      <Button type="submit" isLoading={isSending} disabled={!isEnough} className="h-16 w-full text-lg">Fullfør salget <Kbd>Enter</Kbd></Button>
    </form>
  )
}
