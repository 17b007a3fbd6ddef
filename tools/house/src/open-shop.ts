import { whileNobodyBuilds } from "./build/build-lock.js"
import { buildStorefront, isStorefrontFresh, storefrontStamp } from "./build/build-storefront.js"
import { databaseIdentity } from "./database/identity.js"
import type { House } from "./house.js"
import type { Child } from "./processes/family.js"
import { logOf, readyShop, waiting, type ReadyShop } from "./ready-shop.js"
import type { HouseReport } from "./servers/report.js"
import { serveBackend, serveStorefront, untilServes } from "./servers/serve.js"
import { storefrontEnv } from "./servers/storefront-env.js"

/** A house whose shop and backend answer. */
export interface OpenHouse {
  report: HouseReport
  children: Child[]
}

/** What the longest step of an opening is called. */
export const STOREFRONT_STEP = "Building the storefront and its pages"

/** From nothing, or from a start that was cut off anywhere, to a shop that answers. */
export async function openShop(house: House): Promise<OpenHouse> {
  return serveShop(house, await readyShop(house))
}

/** Starts the backend, builds the storefront where it is stale, and starts it. */
export async function serveShop(house: House, { stamps, database, env, report }: ReadyShop): Promise<OpenHouse> {
  const { family, places, progress, settings, addresses } = house
  const backend = serveBackend(family, places, env)
  await progress.step("Starting the backend", () => untilServes(backend, `http://localhost:${settings.BACKEND_PORT}/health`), { usual: 8, log: logOf(house, "backend") })
  const shopEnv = storefrontEnv(settings, places, house.secrets, addresses, report.publishable_key)
  await buildStorefrontHalf(house, stamps.storefront, shopEnv)
  const shop = serveStorefront(family, shopEnv)
  await progress.step("Starting the storefront", () => untilServes(shop, `http://localhost:${settings.SHOP_PORT}/`), { usual: 3, log: logOf(house, "storefront") })
  return { report, children: [backend, shop, ...(database ? [database] : [])] }
}

/** Builds the storefront where it is stale. Its pages are rendered from what the backend answers now. */
async function buildStorefrontHalf(house: House, sources: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { family, places, progress } = house
  const stamp = storefrontStamp(sources, env, await databaseIdentity(house.databaseUrl))
  if (isStorefrontFresh(places, stamp)) return
  await whileNobodyBuilds(waiting(house), () =>
    progress.step(STOREFRONT_STEP, () => buildStorefront(family, places, stamp, env), { usual: 75, log: logOf(house, "build-storefront") }))
}
