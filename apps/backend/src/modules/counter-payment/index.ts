import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { CardProvider } from "./providers/card-provider"
import { CashProvider } from "./providers/cash-provider"
import { VippsProvider } from "./providers/vipps-provider"

export default ModuleProvider(Modules.PAYMENT, { services: [CashProvider, CardProvider, VippsProvider] })
