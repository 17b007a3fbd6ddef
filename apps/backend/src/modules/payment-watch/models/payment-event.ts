import { model } from "@medusajs/framework/utils"

/** What a payment service has told, once each. Kept before it is acknowledged; `done_at` is null until it is worked off. */
export const PaymentEvent = model.define("payment_event", {
  id: model.id({ prefix: "payevt" }).primaryKey(),
  event_id: model.text().unique(),
  type: model.text(),
  intent_id: model.text(),
  session_id: model.text().nullable(),
  tries: model.number().default(0),
  next_try_at: model.dateTime(),
  done_at: model.dateTime().nullable(),
})
