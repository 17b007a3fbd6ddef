import { model } from "@medusajs/framework/utils"

/** From when on a variant cost what in the web shop. Append-only: the database refuses to change or remove a row. */
export const PricePoint = model
  .define("price_point", {
    id: model.id({ prefix: "ppt" }).primaryKey(),
    variant_id: model.text(),
    /** Øre, including VAT. */
    amount: model.number(),
    /** Whether it was shown as reduced: a price list of the type "sale" stood behind it. */
    on_sale: model.boolean(),
    from: model.dateTime(),
  })
  .indexes([{ on: ["variant_id", "from"] }])
