import type { TillSale } from "@verksted/contracts/till"
import { CheckCircleSolid } from "@medusajs/icons"
import { Button, Container, Kbd, Text } from "@medusajs/ui"
import { formatKroner } from "@verksted/money/format"
import { useEffect, useRef } from "react"
import { meansName } from "../sale/means"
import { printSale } from "../sale/print-sale"
import { Amount } from "./amount"

/** The sale is made. What goes back to the customer is the largest thing on the page. */
export const Done = ({ sale, onNew }: { sale: TillSale; onNew: () => void }) => {
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => next.current?.focus(), [])
  return (
    <Container role="status" className="flex flex-col gap-5 p-4">
      <div className="flex items-center gap-2">
        <CheckCircleSolid className="text-ui-tag-green-icon" />
        <Text weight="plus" className="text-base">Salget er fullført</Text>
        <Text className="text-ui-fg-subtle ml-auto">Ordre {sale.display_id}</Text>
      </div>
      {sale.change === null ? <Amount label={`Betalt med ${meansName[sale.means]}`} ore={sale.due} /> : <Amount label="Tilbake til kunden" ore={sale.change} />}
      {sale.tendered !== null && <Text className="text-ui-fg-subtle text-right tabular-nums">Mottatt {formatKroner(sale.tendered)} for {formatKroner(sale.due)}</Text>}
      <Button ref={next} onClick={onNew} className="h-16 w-full text-lg">Nytt salg <Kbd>Enter</Kbd></Button>
      <Button variant="secondary" onClick={() => printSale(sale)} className="h-12 w-full text-base">Skriv ut</Button>
      <Text size="small" className="text-ui-fg-subtle text-center">Utskriften er ikke kvittering for kjøp.</Text>
    </Container>
  )
}
