import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { StripePaymentService } from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [StripePaymentService] })
