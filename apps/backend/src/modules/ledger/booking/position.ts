import { discountsFromMedusa } from "@verksted/money/order-discount"
import { freightByRate } from "@verksted/money/freight"
import { vatRateOn } from "@verksted/money/vat-status"
import type { OrderFacts, WorkshopShare } from "./order-facts"

/** Freight's lines are numbered from here, so that a line added to an order later keeps its own number. */
const FREIGHT_LINE = 9001
/** A charge that no line explains: kept, and shown as a difference by the reconciliation. */
const UNEXPLAINED_LINE = 9901

/** One thing the customer paid for. `gross` is what was charged for it, øre; `weights` never empty. */
export type Position = {
  line_no: number
  kind: "sale" | "freight"
  product_id: string | null
  sku: string | null
  title: string
  qty: number
  gross: number
  discount: number
  vat_rate: number
  material_cost: number
  shares: (WorkshopShare | NoWorkshop)[]
}

/** Freight, and goods that no workshop was chosen for: the krone is kept, and the reconciliation says so. */
type NoWorkshop = { workshop_id: null; workshop_name: null; weight_bp: 10_000 }

const noWorkshop: NoWorkshop = { workshop_id: null, workshop_name: null, weight_bp: 10_000 }

/** What an order consists of in whole øre, VAT by the seller's status that Oslo day. The grosses sum to what was charged. */
export function positionsOf(facts: OrderFacts, osloDate: string): Position[] {
  const rate = (goods: number) => vatRateOn(osloDate, facts.vat_registered_from, goods)
  const forGoods = facts.charged - facts.freight
  const priced = facts.lines.some((line) => line.gross > 0)
  const discounts = discountsFromMedusa(facts.lines, priced ? forGoods : 0)
  const goods = facts.lines.map((line, index): Position => ({
    line_no: line.line_no,
    kind: "sale",
    product_id: line.product_id,
    sku: line.sku,
    title: line.title,
    qty: line.qty,
    gross: line.gross - (discounts[index] ?? 0),
    discount: discounts[index] ?? 0,
    vat_rate: rate(line.vat_rate),
    material_cost: (line.product_id === null ? 0 : (facts.unit_costs[line.product_id] ?? 0)) * line.qty,
    shares: sharesOf(facts, line.product_id),
  }))
  const unexplained = priced || forGoods === 0 ? [] : [bare(UNEXPLAINED_LINE, "sale", "Beløp uten varelinje", forGoods, rate(25))]
  const freight = freightByRate(facts.freight, goods.map((line) => ({ gross: line.gross, rate: line.vat_rate })), rate(25))
  return [...goods, ...unexplained, ...freight.map((part, index) => bare(FREIGHT_LINE + index, "freight", "Frakt", part.gross, part.rate))]
}

function sharesOf(facts: OrderFacts, productId: string | null): Position["shares"] {
  const shares = productId === null ? undefined : facts.workshops[productId]
  return shares && shares.length > 0 ? shares : [noWorkshop]
}

function bare(line_no: number, kind: Position["kind"], title: string, gross: number, vat_rate: number): Position {
  return { line_no, kind, product_id: null, sku: null, title, qty: 0, gross, discount: 0, vat_rate, material_cost: 0, shares: [noWorkshop] }
}
