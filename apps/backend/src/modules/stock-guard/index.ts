import { Module } from "@medusajs/framework/utils"
import guardStock from "./loaders/guard-stock"
import { StockGuardService } from "./service"

export const STOCK_GUARD_MODULE = "stock_guard"

export default Module(STOCK_GUARD_MODULE, { service: StockGuardService, loaders: [guardStock] })
