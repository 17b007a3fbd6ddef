import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import WorkshopModule from "../modules/workshop"

/** workshop_credit → product */
export default defineLink(
  { linkable: WorkshopModule.linkable.workshopCredit, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true },
)
