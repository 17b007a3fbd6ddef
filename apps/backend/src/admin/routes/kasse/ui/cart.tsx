import type { TillMeans } from "@verksted/contracts/till"
import { Button, Container, Text } from "@medusajs/ui"
import { piecesOf, totalOf } from "../sale/sale"
import type { Sale, SaleAction } from "../sale/sale"
import { CartLine } from "./cart-line"
import { PayButtons } from "./pay-buttons"
import { Amount } from "./amount"

type Props = { sale: Sale; dispatch: (action: SaleAction) => void; onPay: (means: TillMeans) => void; onLeave: () => void }

/** What is being sold, what it costs, and how to pay. */
export const Cart = ({ sale, dispatch, onPay, onLeave }: Props) => {
  const pieces = piecesOf(sale.lines)
  return (
    <Container className="flex flex-col p-0">
      {sale.lines.length === 0 && <Text className="text-ui-fg-subtle px-4 py-8 text-center">Kurven er tom. Skann en merkelapp eller velg en ting.</Text>}
      <ul aria-label="Kurv" className="divide-ui-border-base max-h-[42vh] divide-y overflow-y-auto">
        {sale.lines.map((line) => <CartLine key={line.variant_id} line={line} dispatch={dispatch} onLeave={onLeave} />)}
      </ul>
      {sale.removed && (
        <div role="status" className="border-ui-border-base flex items-center justify-between gap-2 border-t px-4 py-1">
          <Text size="small" className="text-ui-fg-subtle">Fjernet {sale.removed.line.title}</Text>
          <Button variant="transparent" className="h-12 px-4" onClick={() => dispatch({ type: "undo" })}>Angre</Button>
        </div>
      )}
      <div className="border-ui-border-base flex flex-col gap-4 border-t p-4">
        <Amount label={pieces === 1 ? "Å betale, 1 ting" : `Å betale, ${pieces} ting`} ore={totalOf(sale.lines)} />
        <PayButtons disabled={sale.lines.length === 0} onPay={onPay} />
      </div>
    </Container>
  )
}
