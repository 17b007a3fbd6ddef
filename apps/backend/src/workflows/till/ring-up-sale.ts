import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { WorkflowData } from "@medusajs/framework/workflows-sdk"
import { convertDraftOrderStep, createOrderWorkflow, emitEventStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { draftOrderInput } from "../../till/draft-order-input"
import type { CounterOrder } from "../../till/sold-lines"
import { stockNeeds } from "../../till/stock-need"
import { tillSaleRow } from "../../till/till-sale-row"
import type { SaleOrder } from "../../till/till-sale-row"
import { handOverWorkflow } from "./hand-over"
import { payAtCounterWorkflow } from "./pay-at-counter"
import { addTillSaleStep } from "./steps/add-till-sale"
import { dateOrderStep } from "./steps/date-order"
import { priceSaleStep } from "./steps/price-sale"
import { takeStockStep } from "./steps/take-stock"

/**
 * One sale over the counter, from prices to the till sale. Until the order is converted it is a draft, which counts
 * nowhere; a failure in any step undoes all before it.
 */
export const ringUpSaleWorkflow = createWorkflow("ring-up-sale", (input: WorkflowData<SaleOrder>) => {
  const priced = priceSaleStep(input)
  const draft = createOrderWorkflow.runAsStep({ input: transform({ priced }, ({ priced }) => draftOrderInput(priced.house, priced.lines)) })
  const { data } = useQueryGraphStep({
    entity: "order",
    fields: ["id", "display_id", "total", "items.id", "items.variant_id", "items.quantity", "items.tax_lines.rate"],
    filters: { id: draft.id },
    options: { isList: false, throwIfKeyNotFound: true },
  })
  const order = transform({ data }, ({ data }) => data as unknown as CounterOrder)
  const sale = transform({ input, priced, order }, ({ input, priced, order }) => tillSaleRow(input, priced, order))
  const needs = transform({ order, priced }, ({ order, priced }) => stockNeeds(order.items, priced.variants))
  const taken = takeStockStep({ needs, lines: priced.lines, location_id: priced.house.stock_location_id, in_hand: input.in_hand })
  convertDraftOrderStep({ id: order.id })
  payAtCounterWorkflow.runAsStep({ input: { order_id: order.id, total: sale.total, means: input.means, actor_id: input.actor_id } })
  handOverWorkflow.runAsStep({
    input: { order, lines: priced.lines, needs, reservation_ids: taken.reservation_ids, location_id: priced.house.stock_location_id, actor_id: input.actor_id },
  })
  dateOrderStep({ order_id: order.id, at: input.completed_at })
  emitEventStep({ eventName: OrderWorkflowEvents.PLACED, data: { id: order.id } })
  const completed = addTillSaleStep(transform({ sale, taken }, ({ sale, taken }) => ({ ...sale, stock_conflicts: taken.shortages })))
  return new WorkflowResponse(completed)
})
