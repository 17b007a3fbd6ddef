import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  createOrderFulfillmentWorkflow,
  dismissItemReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import type { TestHouse } from "../support/house"

type Pieces = { product_id: string; quantity: number; damaged?: boolean }[]

/** Everything of a web order leaves the shop: before that Medusa takes nothing back. */
export async function sendOut(container: MedusaContainer, house: TestHouse, order_id: string): Promise<void> {
  const items = (await itemsOf(container, order_id)).map(({ id, quantity }) => ({ id, quantity }))
  await createOrderFulfillmentWorkflow(container).run({ input: { order_id, items, location_id: house.stock_location_id } })
}

/** Staff's return of these pieces, asked for and received, as the admin makes it. No money moves. */
export async function takeBack(container: MedusaContainer, house: TestHouse, order_id: string, pieces: Pieces): Promise<void> {
  const known = await itemsOf(container, order_id)
  const items = pieces.map(({ product_id, quantity, damaged = false }) => ({ id: known.find((item) => item.product_id === product_id)?.id ?? "", quantity, damaged }))
  const given = (damaged: boolean) => items.filter((item) => item.damaged === damaged).map(({ id, quantity }) => ({ id, quantity }))
  const { result } = await beginReturnOrderWorkflow(container).run({ input: { order_id, location_id: house.stock_location_id } })
  const return_id = result.return_id ?? ""
  await requestItemReturnWorkflow(container).run({ input: { return_id, items: items.map(({ id, quantity }) => ({ id, quantity })) } })
  await confirmReturnRequestWorkflow(container).run({ input: { return_id } })
  await beginReceiveReturnWorkflow(container).run({ input: { return_id } })
  if (given(false).length > 0) await receiveItemReturnRequestWorkflow(container).run({ input: { return_id, items: given(false) } })
  if (given(true).length > 0) await dismissItemReturnRequestWorkflow(container).run({ input: { return_id, items: given(true) } })
  await confirmReturnReceiveWorkflow(container).run({ input: { return_id } })
}

async function itemsOf(container: MedusaContainer, order_id: string): Promise<{ id: string; product_id: string; quantity: number }[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: ["items.*"], filters: { id: order_id } })
  const [order] = JSON.parse(JSON.stringify(data)) as { items: { id: string; product_id: string; quantity: number }[] }[]
  return order?.items ?? []
}
