import { model } from "@medusajs/framework/utils"
import { MakerCredit } from "./maker-credit"

/** Someone who makes things: a pseudonym, never a name. The card is Medusa's auth identity of that id. */
export const Maker = model
  .define("maker", {
    id: model.id({ prefix: "mkr" }).primaryKey(),
    pseudonym: model.text(),
    card_identity_id: model.text().nullable(),
    credits: model.hasMany(() => MakerCredit, { mappedBy: "maker" }),
  })
  .indexes([{ on: ["pseudonym"], unique: true, where: "deleted_at IS NULL" }])
