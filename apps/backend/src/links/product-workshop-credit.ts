import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import WorkshopModule from "../modules/workshop"

/** product → workshop_credits → workshop. No such road leads from a product to its makers: the shop starts at products. */
export default defineLink(
  { linkable: ProductModule.linkable.product, field: "id", isList: true },
  { ...WorkshopModule.linkable.workshopCredit.id, primaryKey: "product_id" },
  { readOnly: true },
)
