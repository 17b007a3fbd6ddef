import { model } from "@medusajs/framework/utils"

/** The four digits a buyer says at the counter. Open until the thing is handed over; open codes are all different. */
export const PickupCode = model
  .define("pickup_code", {
    id: model.id({ prefix: "pkc" }).primaryKey(),
    /** Kept by cart, since it must stand before the order does: page and e-mail then never disagree. */
    cart_id: model.text().unique(),
    code: model.text(),
    is_open: model.boolean().default(true),
  })
  .indexes([{ on: ["code"], unique: true, where: "is_open and deleted_at is null" }])
