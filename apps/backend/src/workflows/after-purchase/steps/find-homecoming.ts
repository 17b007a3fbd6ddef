import { Modules, OrderChangeStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { homecomingLines } from "../../../after-purchase/homecoming-lines"
import { readStatements } from "../../../after-purchase/statements"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"
import { loadWebOrder } from "../../order/load-web-order"

const nothing = { items: [], line_ids: [], location_id: "" }

/** The regretted pieces of an order that Medusa can take a return of; none while staff are changing the order. */
export const findHomecomingStep = createStep("find-homecoming", async ({ order_id }: { order_id: string }, { container }) => {
  const order = await loadWebOrder(container, order_id)
  const changing = await container.resolve(Modules.ORDER).listOrderChanges({ order_id, status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED] }, { take: 1 })
  if (!order || order.status === "canceled" || changing.length > 0) return new StepResponse(nothing)
  const { withdrawals } = await readStatements(container, order_id)
  const sellers: SellerService = container.resolve(SELLER_MODULE)
  const { stock_location_id: location_id } = await sellers.retrieveHouse()
  return new StepResponse({ ...homecomingLines(order.items, withdrawals.flatMap(({ lines }) => lines)), location_id })
})
