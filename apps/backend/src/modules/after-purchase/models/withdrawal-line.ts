import { model } from "@medusajs/framework/utils"
import { Withdrawal } from "./withdrawal"

/** Pieces of one line of the order that are regretted. Titles as they were, since an order can be edited. */
export const WithdrawalLine = model.define("withdrawal_line", {
  id: model.id({ prefix: "wdl" }).primaryKey(),
  withdrawal: model.belongsTo(() => Withdrawal, { mappedBy: "lines" }),
  item_id: model.text(),
  title: model.text(),
  variant_title: model.text().nullable(),
  quantity: model.number(),
  /** Medusa's return; null while the pieces have not left the shop. */
  return_id: model.text().nullable(),
})
