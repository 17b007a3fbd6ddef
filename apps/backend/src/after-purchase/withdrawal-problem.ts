import type { WithdrawalRequest } from "@verksted/contracts/withdrawal"
import type { WithdrawalState } from "@verksted/contracts/withdrawal"

type Line = { item_id: string; title: string; kept: number }

/**
 * Why a statement cannot be received, as a sentence for the buyer; null when it can.
 * @param lines the order's lines with the pieces that are still kept
 */
export function withdrawalProblem(request: Pick<WithdrawalRequest, "lines">, lines: readonly Line[], period: WithdrawalState, shopEmail: string): string | null {
  if (period.state === "over") return `Fristen for å angre er ute. Er det noe galt med varen, kan du klage på den. Skriv til ${shopEmail} hvis du lurer på noe.`
  if (period.state === "done") return "Det er ingenting igjen å angre på i denne bestillingen."
  for (const { item_id, quantity } of request.lines) {
    const line = lines.find((candidate) => candidate.item_id === item_id)
    if (!line) return "Varen hører ikke til denne bestillingen. Last siden på nytt, og prøv igjen."
    if (line.kept === 0) return `Du har allerede angret på «${line.title}».`
    if (quantity > line.kept) return `Du har bare ${line.kept} igjen av «${line.title}» å angre på.`
  }
  return null
}
