import { model } from "@medusajs/framework/utils"

/**
 * The one seller of this house. The ids name the base data of Medusa that set-up made, so that nobody looks them up by
 * name. `profile` is null until the owner has filled it in: the shop is closed until then.
 */
export const Seller = model.define("seller", {
  id: model.id({ prefix: "slr" }).primaryKey(),
  /** Always "seller": unique, so that there is one row. */
  singleton: model.text().default("seller").unique(),
  profile: model.json().nullable(),
  /** True in a demo house, from its first set-up and for ever. */
  is_demo: model.boolean().default(false),
  region_id: model.text(),
  web_channel_id: model.text(),
  counter_channel_id: model.text(),
  stock_location_id: model.text(),
  shipping_profile_id: model.text(),
})
