import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { CustomerPasswordService } from "./service"

export default ModuleProvider(Modules.AUTH, { services: [CustomerPasswordService] })
