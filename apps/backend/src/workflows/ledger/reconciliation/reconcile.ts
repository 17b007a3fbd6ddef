import { cashToPay } from "@verksted/money/cash-rounding"
import { formatKroner } from "@verksted/money/format"
import type { Reconciliation } from "@verksted/contracts/ledger"

/** An order's money in Medusa, øre. Refunds are positive; those in cash stand apart, since they are paid out in whole kroner. */
export type MedusaMoney = { order_id: string | null; display_id: number | null; captured: number; refunds: number[]; cash_refunds: number[] }

/** An order's counter sale: what it came to, and the cash rounding. Øre. */
export type TillMoney = { order_id: string; total: number; rounding: number }

/** An order's rows in the ledger, øre. */
export type LedgerMoney = { order_id: string; display_id: number | null; sales: number; rounding: number; without_workshop: number }

type Findings = Pick<Reconciliation, "equal" | "equations" | "differences" | "orders_checked" | "without_workshop">
type Difference = Reconciliation["differences"][number]

/** Compares the ledger with Medusa's orders and the till, order by order and as the two equations of R10. */
export function reconcile(ledger: readonly LedgerMoney[], medusa: readonly MedusaMoney[], till: readonly TillMoney[]): Findings {
  const booked = new Map(ledger.map((order) => [order.order_id, order]))
  const sold = new Map(till.map((sale) => [sale.order_id, sale]))
  const known = new Set(medusa.map((order) => order.order_id))
  const strangers = ledger.filter((order) => !known.has(order.order_id)).map((order) => ({ ...nothing, order_id: order.order_id, display_id: order.display_id }))
  const orders = [...medusa, ...strangers]
  const differences = orders.flatMap((order) => differencesOf(order, booked.get(order.order_id ?? ""), sold.get(order.order_id ?? "")))
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
  const equations = [
    { name: "Verksteder og frakt = innbetalt − tilbakebetalt i ordrene", ledger: sum(ledger.map((order) => order.sales)), medusa: sum(orders.map(kept)) },
    {
      name: "Det samme og øreavrunding = penger mottatt − penger utbetalt",
      ledger: sum(ledger.map((order) => order.sales + order.rounding)),
      medusa: sum(orders.map((order) => kept(order) + roundingOf(order, sold.get(order.order_id ?? "")))),
    },
  ]
  return {
    equal: differences.length === 0 && equations.every((equation) => equation.ledger === equation.medusa),
    equations,
    differences,
    orders_checked: orders.length,
    without_workshop: ledger.filter((order) => order.without_workshop !== 0).map(({ order_id, display_id, without_workshop }) => ({ order_id, display_id, gross: without_workshop })),
  }
}

const nothing = { captured: 0, refunds: [], cash_refunds: [] }

const kept = (order: MedusaMoney) => order.captured - [...order.refunds, ...order.cash_refunds].reduce((sum, refund) => sum + refund, 0)

/** What the drawer got or gave beyond the order's amounts: whole kroner only (R9). */
function roundingOf(order: MedusaMoney, sale: TillMoney | undefined): number {
  return (sale?.rounding ?? 0) + order.cash_refunds.reduce((sum, refund) => sum + cashToPay(-refund) + refund, 0)
}

function differencesOf(order: MedusaMoney, booked: LedgerMoney | undefined, sale: TillMoney | undefined): Difference[] {
  const { order_id, display_id } = order
  const found = (ledger: number, medusa: number, what: string): Difference[] => (ledger === medusa ? [] : [{ order_id, display_id, ledger, medusa, what }])
  const sales = booked?.sales ?? 0
  const rounding = roundingOf(order, sale)
  return [
    ...found(sales, kept(order), whatOf(order, booked)),
    ...found(booked?.rounding ?? 0, rounding, `Øreavrundingen er bokført med ${formatKroner(booked?.rounding ?? 0)}, men skulle vært ${formatKroner(rounding)}.`),
    ...(sale ? found(sale.total, order.captured, `Kassen solgte for ${formatKroner(sale.total)}, men ordren har ${formatKroner(order.captured)} innbetalt.`) : []),
  ]
}

function whatOf(order: MedusaMoney, booked: LedgerMoney | undefined): string {
  if (order.order_id === null) return "Betalingen hører ikke til noen ordre."
  if (!booked) return "Ordren er betalt, men ikke bokført ennå. Det skjer av seg selv innen ett minutt; hvis ikke, må noen se på den."
  if (order.captured === 0) return "Bokført uten at ordren har noen betaling."
  return `Bokført med ${formatKroner(booked.sales)}, men ordren har ${formatKroner(kept(order))} innbetalt etter tilbakebetaling.`
}
