import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { mailOfOrder, noticeForStaff } from "../../../mail/mail-of-order"
import { orderAddress } from "../../../mail/order-address"
import { notFetchedLetter } from "../../../mail/way/not-fetched-letter"
import { reminderLetter } from "../../../mail/way/reminder-letter"
import { fetchLetterKey } from "../../../way/fetch-due"
import { readFulfilments } from "../../../way/read-fulfilments"
import { thingsOf } from "../../../way/way-mails"
import { loadOrderPage } from "../../order/load-order-page"
import type { Unfetched } from "./find-unfetched"

/** A sent e-mail cannot be called back, so there is no compensation; keys make a second call send nothing. */
export const tellOfUnfetchedStep = createStep("tell-of-unfetched", async ({ fulfilment_id, letter, last_day }: Unfetched, { container }) => {
  const [fulfilment] = await readFulfilments(container, { id: fulfilment_id })
  const order_id = fulfilment?.order?.id
  const found = order_id ? await loadOrderPage(container, order_id) : null
  if (!fulfilment || !order_id || found?.page.delivery.kind !== "pickup" || fulfilment.delivered_at || fulfilment.canceled_at) return new StepResponse({ told: false })
  const { page: order, profile: seller, language } = found
  const source = { order, seller, language, link: orderAddress(order_id, language), things: thingsOf({ order, fulfilment }) }
  const key = fetchLetterKey(letter, fulfilment_id)
  const toBuyer = { order_id, to: order.email, seller, key, template: `pickup-${letter}` }
  await container.resolve(Modules.NOTIFICATION).createNotifications(
    letter === "reminder"
      ? [mailOfOrder({ ...toBuyer, mail: reminderLetter({ ...source, pickup: found.page.delivery, last_day }) })]
      : [
          mailOfOrder({ ...toBuyer, mail: notFetchedLetter(source) }),
          noticeForStaff(`${key}:staff`, `Ikke hentet: ordre ${order.display_id}`, "Fristen er ute, og kunden har fått beskjed. Avbestill på ordren når dere har sett at varene ligger der."),
        ],
  )
  return new StepResponse({ told: true })
})
