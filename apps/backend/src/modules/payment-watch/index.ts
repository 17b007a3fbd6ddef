import { Module } from "@medusajs/framework/utils"
import { PaymentWatchService } from "./service"

export const PAYMENT_WATCH_MODULE = "payment_watch"

export default Module(PAYMENT_WATCH_MODULE, { service: PaymentWatchService })
