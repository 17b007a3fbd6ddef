import type { IPaymentModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerModuleService } from "../../../modules/ledger/service"
import { readPlain, type Query } from "../facts/query"

const PAGE = 500

type Moved = { id: string; payment_id?: string; payment?: { id: string } }
type Payment = { payment_collection: { order?: { id: string } | null } | null }

/** The orders with captures or refunds, made since a time (ISO 8601; all when null), that have no ledger row. */
export const findUnrecordedStep = createStep("find-unrecorded", async ({ since }: { since: string | null }, { container }) => {
  const payments = container.resolve<IPaymentModuleService>(Modules.PAYMENT)
  const filters = since === null ? {} : { created_at: { $gte: since } }
  const paging = (skip: number) => ({ relations: ["payment"], take: PAGE, skip, order: { id: "ASC" } })
  const [captures, refunds] = await Promise.all([
    inPages((skip) => payments.listCaptures(filters, paging(skip)) as Promise<Moved[]>),
    inPages((skip) => payments.listRefunds(filters, paging(skip)) as Promise<Moved[]>),
  ])
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const missing = await ledger.unrecorded({ captures: captures.map((capture) => capture.id), refunds: refunds.map((refund) => refund.id) })
  const ids = new Set([...missing.captures, ...missing.refunds])
  const paymentIds = [...captures, ...refunds].filter((moved) => ids.has(moved.id)).flatMap((moved) => moved.payment?.id ?? moved.payment_id ?? [])
  const query = container.resolve<Query>(ContainerRegistrationKeys.QUERY)
  const found = await readPlain<Payment>(query, { entity: "payment", fields: ["payment_collection.order.id"], filters: { id: paymentIds } })
  return new StepResponse([...new Set(found.flatMap((payment) => payment.payment_collection?.order?.id ?? []))])
})

async function inPages<T>(page: (skip: number) => Promise<T[]>): Promise<T[]> {
  const all: T[] = []
  for (;;) {
    const rows = await page(all.length)
    all.push(...rows)
    if (rows.length < PAGE) return all
  }
}
