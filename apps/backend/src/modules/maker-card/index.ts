import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { MakerCardService } from "./service"

export default ModuleProvider(Modules.AUTH, { services: [MakerCardService] })
