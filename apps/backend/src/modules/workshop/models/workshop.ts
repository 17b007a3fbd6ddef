import { model } from "@medusajs/framework/utils"
import { WorkshopCredit } from "./workshop-credit"

/** A creativity workshop, as the shop and the admin show it. */
export const Workshop = model
  .define("workshop", {
    id: model.id({ prefix: "ws" }).primaryKey(),
    name: model.text().translatable(),
    handle: model.text(),
    intro: model.text().translatable().default(""),
    picture_url: model.text().nullable(),
    colour: model.text(),
    rank: model.number().default(0),
    credits: model.hasMany(() => WorkshopCredit, { mappedBy: "workshop" }),
  })
  .indexes([{ on: ["handle"], unique: true, where: "deleted_at IS NULL" }])
