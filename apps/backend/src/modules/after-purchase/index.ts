import { Module } from "@medusajs/framework/utils"
import { AfterPurchaseService } from "./service"

export const AFTER_PURCHASE_MODULE = "after_purchase"

export default Module(AFTER_PURCHASE_MODULE, { service: AfterPurchaseService })
