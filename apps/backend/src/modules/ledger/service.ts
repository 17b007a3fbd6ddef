import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { EntriesQuery, LedgerSummary, PeriodQuery } from "@verksted/contracts/ledger"
import { appendEntries } from "./append-entries"
import { captureSource, saleBooking } from "./booking/sale-booking"
import type { OrderFacts } from "./booking/order-facts"
import { refundBooking, refundSource } from "./booking/refund-booking"
import { roundingBooking } from "./booking/rounding-booking"
import type { Entry } from "./entry"
import { entriesOf, findEntries } from "./reading/find-entries"
import { ledgerByOrder, type OrderLedger } from "./reading/ledger-by-order"
import { salesOfProducts, type ProductSales } from "./reading/sales-of-products"
import { salesOfWorkshop, type WorkshopSales } from "./reading/sales-of-workshop"
import { summaryOf } from "./reading/summary-of"
import { firstBrokenLink } from "./verify-chain"

/**
 * The append-only ledger. Written by hand, so that nothing can change or delete a row: it records and reads.
 * What makes a row is decided in `booking/`; PostgreSQL's triggers refuse the rest.
 */
export class LedgerModuleService {
  private readonly pg: Knex

  constructor(container: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }) {
    this.pg = container[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Records the captures and the cash rounding of an order that are not recorded yet. Returns the new rows. */
  async recordSale(facts: OrderFacts): Promise<Entry[]> {
    const recorded: Entry[] = []
    for (const capture of facts.captures) {
      recorded.push(...(await appendEntries(this.pg, facts.order_id, (rows) => saleBooking(facts, capture, rows))))
    }
    recorded.push(...(await appendEntries(this.pg, facts.order_id, (rows) => roundingBooking(facts, rows))))
    return recorded
  }

  /** Records the refunds of an order that are not recorded yet. Returns the new rows. */
  async recordRefunds(facts: OrderFacts): Promise<Entry[]> {
    const recorded: Entry[] = []
    for (const refund of facts.refunds) {
      recorded.push(...(await appendEntries(this.pg, facts.order_id, (rows) => refundBooking(facts, refund, rows))))
    }
    return recorded
  }

  /** Which of these captures and refunds have no row. */
  async unrecorded(movements: { captures: string[]; refunds: string[] }): Promise<{ captures: string[]; refunds: string[] }> {
    const sources = [...movements.captures.map(captureSource), ...movements.refunds.map(refundSource)]
    const found = await this.pg<{ source: string }>("ledger_entry").distinct("source").whereRaw(`"source" = any(?)`, [sources])
    const known = new Set(found.map((row) => row.source))
    return {
      captures: movements.captures.filter((id) => !known.has(captureSource(id))),
      refunds: movements.refunds.filter((id) => !known.has(refundSource(id))),
    }
  }

  /** What is sold of each product, less what is refunded, and the Oslo day of its first sale. Dates of making are not known here. */
  async salesOfProducts(productIds: string[]): Promise<ProductSales[]> {
    return salesOfProducts(this.pg, productIds)
  }

  /** What a workshop sold in a period, øre, and how many makers had a part in it. Never which. */
  async salesOfWorkshop(workshopId: string, period: PeriodQuery): Promise<WorkshopSales> {
    return salesOfWorkshop(this.pg, workshopId, period)
  }

  /** Sums of a period by workshop and channel, øre. */
  async summary(period: PeriodQuery): Promise<LedgerSummary> {
    return summaryOf(this.pg, period)
  }

  /** The rows behind a sum, newest first. */
  async entries(query: EntriesQuery): Promise<{ entries: Entry[]; count: number }> {
    return findEntries(this.pg, query)
  }

  /** All rows of a period, oldest first. */
  async entriesOf(period: PeriodQuery): Promise<Entry[]> {
    return entriesOf(this.pg, period)
  }

  /** What the ledger holds for each order, for the reconciliation. Øre. */
  async byOrder(): Promise<OrderLedger[]> {
    return ledgerByOrder(this.pg)
  }

  /** The place of the first row that is not what was written; null when the chain is intact. */
  async firstBrokenLink(): Promise<number | null> {
    return firstBrokenLink(this.pg)
  }
}
