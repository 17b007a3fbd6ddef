import { model } from "@medusajs/framework/utils"
import { Maker } from "./maker"

/** A maker's share of a product, in basis points; it leaves the backend only towards staff and the maker. */
export const MakerCredit = model
  .define("maker_credit", {
    id: model.id({ prefix: "mcr" }).primaryKey(),
    product_id: model.text(),
    maker: model.belongsTo(() => Maker, { mappedBy: "credits" }),
    weight_bp: model.number(),
  })
  .indexes([{ on: ["product_id", "maker_id"], unique: true, where: "deleted_at IS NULL" }])
