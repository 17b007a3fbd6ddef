import type { CompleteSale, TillMeans } from "@verksted/contracts/till"
import { ArrowUturnLeft } from "@medusajs/icons"
import { Button, Container, Kbd } from "@medusajs/ui"
import { useState } from "react"
import type { TillProblem } from "../sale/till-api"
import { CashPayment } from "./cash-payment"
import { PayButtons } from "./pay-buttons"
import { Problem } from "./problem"
import { RecordedPayment } from "./recorded-payment"

type Paid = Partial<Pick<CompleteSale, "tendered" | "reference">>
type Props = {
  means: TillMeans
  total: number
  isSending: boolean
  problem: TillProblem | null
  onMeans: (means: TillMeans) => void
  onBack: () => void
  onComplete: (payment: Pick<CompleteSale, "means" | "in_hand"> & Paid) => void
  onRefresh: () => void
  onBeginOther: () => void
}

/** Taking the money. The clerk's last amount is kept, so that a second try pays the same. */
export const Payment = ({ means, total, isSending, problem, onMeans, onBack, onComplete, onRefresh, onBeginOther }: Props) => {
  const [paid, setPaid] = useState<Paid>({})
  const pay = (payment: Paid, in_hand = false) => {
    setPaid(payment)
    onComplete({ means, in_hand, ...payment })
  }
  return (
    <Container className="flex flex-col gap-5 p-4">
      <div className="flex items-center justify-between">
        <Button variant="transparent" className="h-12 gap-2 px-3 text-base" disabled={isSending} onClick={onBack}><ArrowUturnLeft /> Tilbake til kurven</Button>
        <Kbd>Esc</Kbd>
      </div>
      <PayButtons disabled={isSending} onPay={onMeans} chosen={means} />
      {problem && <Problem problem={problem} isSending={isSending} onInHand={() => pay(paid, true)} onRefresh={onRefresh} onRetry={() => pay(paid)} onBeginOther={onBeginOther} />}
      {means === "cash" ? <CashPayment total={total} isSending={isSending} onPay={(tendered) => pay({ tendered })} /> : <RecordedPayment means={means} total={total} isSending={isSending} onPay={(reference) => pay(reference === "" ? {} : { reference })} />}
    </Container>
  )
}
