import { model } from "@medusajs/framework/utils"

/** The first Oslo day on which a product reached a step of its way. */
export const Milestone = model
  .define("milestone", {
    id: model.id({ prefix: "mil" }).primaryKey(),
    product_id: model.text(),
    step: model.text(),
    on: model.text(),
  })
  .indexes([{ on: ["product_id", "step"], unique: true, where: "deleted_at IS NULL" }])
