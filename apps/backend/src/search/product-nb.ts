import { defineSearchIndex } from "@medusajs/framework/utils"
import { productIndex } from "../product-search/product-index"

export default defineSearchIndex(productIndex("nb"))
