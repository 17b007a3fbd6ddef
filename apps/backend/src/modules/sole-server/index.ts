import { Module } from "@medusajs/framework/utils"
import beTheOnlyServer from "./loaders/be-the-only-server"
import { SoleServerService } from "./service"

export default Module("sole_server", { service: SoleServerService, loaders: [beTheOnlyServer] })
