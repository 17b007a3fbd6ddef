import { Alert, StatusBadge, Text } from "@medusajs/ui"
import { osloClock } from "@verksted/bottom-line/period"
import type { Reconciliation } from "@verksted/contracts/ledger"
import { formatKroner } from "@verksted/money/format"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { useReconciliation } from "./ledger-queries"

/** Whether the books equal Medusa's orders and the till, in words; where they do not, order by order. */
export function ReconciliationNotice() {
  const { data, error } = useReconciliation()
  if (error) return <Alert variant="error">Regnskapet kunne ikke sammenlignes med ordrene nå. Last siden på nytt.</Alert>
  if (!data) return <Text size="small" className="text-ui-fg-subtle" role="status">Sammenligner regnskapet med ordrene …</Text>
  return (
    <div className="flex flex-col gap-3">
      {data.equal ? <Equal found={data} /> : <Unequal found={data} />}
      {data.without_workshop.length > 0 && (
        <Alert variant="warning">
          <Text weight="plus">Solgt uten verksted</Text>
          <OrderList>{data.without_workshop.map((order) => <li key={order.order_id}><OrderLink {...order} />: {formatKroner(order.gross)}</li>)}</OrderList>
        </Alert>
      )}
    </div>
  )
}

function Equal({ found }: { found: Reconciliation }) {
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <StatusBadge color="green">Regnskapet stemmer med ordrene</StatusBadge>
      <Text size="small" className="text-ui-fg-subtle">
        {found.orders_checked === 1 ? "1 ordre" : `${found.orders_checked} ordrer`} sammenlignet til øret kl. {osloClock(new Date(found.checked_at)).slice(11)}. Ingen rad er endret.
      </Text>
    </div>
  )
}

function Unequal({ found }: { found: Reconciliation }) {
  return (
    <Alert variant="error" role="alert">
      <Text weight="plus">Regnskapet stemmer ikke med ordrene</Text>
      {!found.chain_intact && <Text>Rader i regnskapet er endret utenom systemet. Ta vare på databasen, og få hjelp før dere bruker tallene.</Text>}
      <OrderList>{found.differences.map((difference) => <li key={`${difference.order_id} ${difference.what}`}><OrderLink {...difference} />: {difference.what}</li>)}</OrderList>
    </Alert>
  )
}

function OrderList({ children }: { children: ReactNode }) {
  return <ul className="mt-1 list-disc pl-5">{children}</ul>
}

function OrderLink({ order_id, display_id }: { order_id: string | null; display_id: number | null }) {
  return order_id === null ? <>Uten ordre</> : <Link className="underline" to={`/orders/${order_id}`}>Ordre {display_id ?? ""}</Link>
}
