import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { TestCardService } from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [TestCardService] })
