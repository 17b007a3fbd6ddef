import type { ExecArgs } from "@medusajs/framework/types"
import { askedCount } from "../demo/asked-count"
import { loadGenerated } from "../demo/load-generated"
import { CATALOGUE_OUTBOX_MODULE } from "../modules/catalogue-outbox"
import type { CatalogueOutboxService } from "../modules/catalogue-outbox/service"
import { prepareSearchWorkflow } from "../workflows/search/prepare-search"

/**
 * `medusa exec ./src/scripts/load-generated.js <count>`: fills a demo house with generated things, before its storefront
 * is built. The last line says how many seconds loading and filling the search indexes took, as JSON.
 */
export default async function loadGeneratedScript({ container, args }: ExecArgs): Promise<void> {
  const count = askedCount(args[0])
  const began = performance.now()
  await loadGenerated(container, count, (done) => process.stdout.write(`generated: ${done}/${count}\n`))
  const loaded = performance.now()
  await prepareSearchWorkflow(container).run()
  // Pages that are built later than this show it all: there is nobody to tell.
  await container.resolve<CatalogueOutboxService>(CATALOGUE_OUTBOX_MODULE).confirmAll()
  process.stdout.write(`${JSON.stringify({ loaded_s: (loaded - began) / 1000, indexed_s: (performance.now() - loaded) / 1000 })}\n`)
}
