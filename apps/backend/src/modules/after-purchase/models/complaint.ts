import { model } from "@medusajs/framework/utils"

/** A buyer's notice of a fault, as it was received. `lines` and `photo_ids` are lists; the files are private. */
export const Complaint = model
  .define("complaint", {
    id: model.id({ prefix: "cmp" }).primaryKey(),
    order_id: model.text().index(),
    /** A second click or a reload is the same complaint. */
    key: model.text(),
    text: model.text(),
    wish: model.text().nullable(),
    lines: model.json(),
    photo_ids: model.json(),
    stated_at: model.dateTime(),
    /** Medusa's claim; null until it is made. */
    claim_id: model.text().nullable(),
    told_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["order_id", "key"], unique: true, where: "deleted_at is null" }])
