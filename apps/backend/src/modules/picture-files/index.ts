import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PictureFilesService } from "./service"

export default ModuleProvider(Modules.FILE, { services: [PictureFilesService] })
