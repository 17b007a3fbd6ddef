import { model } from "@medusajs/framework/utils"
import { Workshop } from "./workshop"

/** A workshop's share of a product, in basis points; a product's shares are 10 000 together. */
export const WorkshopCredit = model
  .define("workshop_credit", {
    id: model.id({ prefix: "wcr" }).primaryKey(),
    product_id: model.text(),
    workshop: model.belongsTo(() => Workshop, { mappedBy: "credits" }),
    weight_bp: model.number(),
  })
  .indexes([{ on: ["product_id", "workshop_id"], unique: true, where: "deleted_at IS NULL" }])
