import { model } from "@medusajs/framework/utils"

/** What staff note about the making of a product: material cost in øre per unit, how many are planned. */
export const Making = model
  .define("making", {
    id: model.id({ prefix: "mak" }).primaryKey(),
    product_id: model.text(),
    material_cost: model.number(),
    planned_units: model.number(),
  })
  .indexes([{ on: ["product_id"], unique: true, where: "deleted_at IS NULL" }])
