import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OrderFacts } from "../../../modules/ledger/booking/order-facts"
import { isSettled } from "../facts/is-settled"
import { moneyOfOrder } from "../facts/money-of-order"
import type { Query } from "../facts/query"
import { readCounterSale } from "../facts/read-counter-sale"
import { readHouse } from "../facts/read-house"
import { readMaking } from "../facts/read-making"
import { readOrder } from "../facts/read-order"
import { readReturns } from "../facts/read-returns"

/** Reads all that the rows of an order are made of; no money while a counter sale is under way. Changes nothing. */
export const gatherFactsStep = createStep("gather-facts", async ({ order_id }: { order_id: string }, { container }) => {
  const query = container.resolve<Query>(ContainerRegistrationKeys.QUERY)
  const [order, counterSale, house, received] = await Promise.all([
    readOrder(query, order_id), readCounterSale(query, order_id), readHouse(container), readReturns(query, order_id),
  ])
  const making = await readMaking(query, [...new Set(order.items.flatMap((item) => item.product_id ?? []))])
  const money = moneyOfOrder(order, received)
  const atCounter = counterSale !== null || order.sales_channel_id === house.counter_channel_id
  const settled = isSettled({ at_counter: atCounter, has_counter_sale: counterSale !== null, captured_at: money.captures.map((capture) => capture.at) }, new Date())
  const facts: OrderFacts = {
    order_id,
    display_id: order.display_id,
    channel: atCounter ? "disk" : "nett",
    ...money,
    ...(settled ? {} : { captures: [], refunds: [] }),
    counter_sale: counterSale,
    vat_registered_from: house.vat_registered_from,
    ...making,
  }
  return new StepResponse(facts)
})
