import type { CompleteSale, TillSale } from "@verksted/contracts/till"
import { useRef, useState } from "react"
import { sendSale, TillProblem } from "../sale/till-api"

/** Sends a sale, one at a time; what went wrong is kept until the next try. */
export function useSending(onDone: (sale: TillSale) => void) {
  const [problem, setProblem] = useState<TillProblem | null>(null)
  const [isSending, setIsSending] = useState(false)
  const busy = useRef(false)
  const send = async (sale: CompleteSale) => {
    if (busy.current) return
    busy.current = true
    setIsSending(true)
    try {
      onDone(await sendSale(sale))
      setProblem(null)
    } catch (error) {
      setProblem(error instanceof TillProblem ? error : new TillProblem("Noe gikk galt på denne siden. Last den på nytt; kurven blir stående.", ""))
    } finally {
      busy.current = false
      setIsSending(false)
    }
  }
  return { send, isSending, problem, forget: () => setProblem(null) }
}
