import { model } from "@medusajs/framework/utils"
import { WithdrawalLine } from "./withdrawal-line"

/** The buyer's statement that a purchase is regretted, as it was received: never changed afterwards. */
export const Withdrawal = model
  .define("withdrawal", {
    id: model.id({ prefix: "wdr" }).primaryKey(),
    order_id: model.text().index(),
    /** From the page that asked for confirmation: a second click or a reload is the same statement. */
    key: model.text(),
    name: model.text(),
    /** Where the receipt goes, which may be another address than the order's. */
    email: model.text(),
    stated_at: model.dateTime(),
    lines: model.hasMany(() => WithdrawalLine, { mappedBy: "withdrawal" }),
    /** When the buyer had the receipt and staff were told; null until then. */
    told_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["order_id", "key"], unique: true, where: "deleted_at is null" }])
