import { Module } from "@medusajs/framework/utils"
import watchTables from "./loaders/watch-tables"
import { CatalogueOutboxService } from "./service"

export const CATALOGUE_OUTBOX_MODULE = "catalogue_outbox"

export default Module(CATALOGUE_OUTBOX_MODULE, { service: CatalogueOutboxService, loaders: [watchTables] })
