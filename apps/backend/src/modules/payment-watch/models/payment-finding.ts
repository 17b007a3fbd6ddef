import { model } from "@medusajs/framework/utils"

/** Something that the reconciliation did or found, for staff to read. It names no buyer: the order and the payment service do. */
export const PaymentFinding = model
  .define("payment_finding", {
    id: model.id({ prefix: "payfnd" }).primaryKey(),
    /** Which finding it is: the same one is never written twice. */
    key: model.text().unique(),
    what: model.enum(["ordered", "given_back", "hold_ended", "capture_late", "failed"]),
    /** A sentence for staff. */
    why: model.text(),
    session_id: model.text().nullable(),
    intent_id: model.text(),
    order_id: model.text().nullable(),
    /** Øre. */
    amount: model.number(),
  })
