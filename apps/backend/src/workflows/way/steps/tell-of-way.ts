import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { orderAddress } from "../../../mail/order-address"
import { laterThings } from "../../../way/later-things"
import { letterDue } from "../../../way/letter-due"
import { readGonePieces } from "../../../way/read-gone-pieces"
import { readFulfilments } from "../../../way/read-fulfilments"
import { isUnwanted, unwanted } from "../../../way/unwanted"
import { wayMails } from "../../../way/way-mails"
import { loadOrderPage } from "../../order/load-order-page"

/** `wanted` false: staff asked that nobody is told of what they did. */
export type TellOfWayInput = { fulfilment_id: string; wanted: boolean }

/** A sent e-mail cannot be called back, so there is no compensation; keys make a second call send nothing. */
export const tellOfWayStep = createStep("tell-of-way", async ({ fulfilment_id, wanted }: TellOfWayInput, { container }) => {
  const [fulfilment] = await readFulfilments(container, { id: fulfilment_id })
  const order_id = fulfilment?.order?.id
  const found = order_id ? await loadOrderPage(container, order_id) : null
  if (!fulfilment || !order_id || !found) return new StepResponse({ told: false })
  const { page: order, profile: seller, language } = found
  const letter = letterDue(fulfilment, order.delivery.kind)
  if (!letter || isUnwanted(fulfilment, letter)) return new StepResponse({ told: false })
  if (!wanted) {
    // Kept, so that the sweep does not make good what was meant.
    await container.resolve(Modules.FULFILLMENT).updateFulfillment(fulfilment_id, { metadata: { ...fulfilment.metadata, ...unwanted(letter) } })
    return new StepResponse({ told: false })
  }
  const later = laterThings(order.lines, await readGonePieces(container, order_id), letter)
  const mails = wayMails(letter, { order_id, order, seller, language, fulfilment, later, link: orderAddress(order_id, language) })
  await container.resolve(Modules.NOTIFICATION).createNotifications(mails)
  return new StepResponse({ told: true })
})
