import type { WithdrawalState } from "@verksted/contracts/withdrawal"
import { keptPieces, receivedAt, type RegrettedLine } from "../../after-purchase/pieces"
import type { Statements } from "../../after-purchase/statements"
import { withdrawalPeriod } from "../../after-purchase/withdrawal-period"
import type { WebOrder } from "./load-web-order"

/** Every regretted line of an order. */
export const regrettedLines = ({ withdrawals }: Pick<Statements, "withdrawals">): RegrettedLine[] => withdrawals.flatMap(({ lines }) => lines)

/** Whether the purchase can be regretted at `now`. */
export function withdrawalState(order: WebOrder, statements: Pick<Statements, "withdrawals">, now: Date): WithdrawalState {
  const regretted = regrettedLines(statements)
  const kept = order.items.some((item) => keptPieces(item, regretted) > 0)
  if (order.status === "canceled" || !kept) return { state: "done" }
  return withdrawalPeriod(receivedAt(order.items, order.fulfillments, regretted), now)
}
