import { readMarks, writeMark, type Marks } from "./database/marks.js"
import { buildBackend, isBackendFresh, medusaCli } from "./build/build-backend.js"
import { whileNobodyBuilds } from "./build/build-lock.js"
import { arePackagesFresh, buildPackages } from "./build/build-packages.js"
import { buildStorefront, isStorefrontFresh } from "./build/build-storefront.js"
import { sourceStamps, type SourceStamps } from "./build/stamps.js"
import { movePictures } from "./database/move-pictures.js"
import type { House } from "./house.js"
import { startDatabase } from "./house.js"
import type { Child } from "./processes/family.js"
import { backendEnv } from "./servers/backend-env.js"
import { readReport, storedReport, type HouseReport } from "./servers/report.js"
import { serveBackend, serveStorefront, untilServes } from "./servers/serve.js"
import { storefrontEnv } from "./servers/storefront-env.js"
import { isDemo } from "./settings/settings.js"

/** A house whose shop and backend answer. */
export interface OpenHouse {
  report: HouseReport
  children: Child[]
}

/** Builds what is stale. */
export async function buildHouse(house: House, stamps: SourceStamps): Promise<void> {
  const { family, places, progress } = house
  const log = (name: string) => `${places.logs}/${name}.log`
  const fresh = { packages: arePackagesFresh(stamps.packages), backend: isBackendFresh(places, stamps.backend), storefront: isStorefrontFresh(places, stamps.storefront) }
  if (fresh.packages && fresh.backend && fresh.storefront) return
  await whileNobodyBuilds(
    (pid) => progress.note(`Another house of this clone builds (process ${pid}); waiting for it.`),
    async () => {
      if (!fresh.packages) await progress.step("Building the packages", () => buildPackages(family, stamps.packages), { usual: 15, log: log("build-packages") })
      if (!fresh.backend) await progress.step("Building backend and admin", () => buildBackend(family, places, stamps.backend), { usual: 60, log: log("build-backend") })
      if (!fresh.storefront) await progress.step("Building the storefront", () => buildStorefront(family, places, stamps.storefront), { usual: 60, log: log("build-storefront") })
    },
  )
}

/** From nothing, or from a start that was cut off anywhere, to a shop that answers. */
export async function openShop(house: House): Promise<OpenHouse> {
  const { family, places, progress, settings, addresses } = house
  const stamps = sourceStamps()
  await buildHouse(house, stamps)
  const database = await startDatabase(house)
  const env = backendEnv(settings, places, house.secrets, addresses, house.databaseUrl)
  const report = await prepareShop(house, stamps, env)
  return progress.step("Starting backend and storefront", async () => {
    const backend = serveBackend(family, places, env)
    const shop = serveStorefront(family, storefrontEnv(settings, places, addresses, report.publishable_key))
    await untilServes(backend, `http://localhost:${settings.BACKEND_PORT}/health`)
    await untilServes(shop, `http://localhost:${settings.SHOP_PORT}/`)
    return { report, children: [backend, shop, ...(database ? [database] : [])] }
  }, { usual: 10, log: `${places.logs}/backend.log` })
}

/** Migrates, and opens the shop with its base data and the demo, each unless the database says that it is done. */
async function prepareShop(house: House, stamps: SourceStamps, env: NodeJS.ProcessEnv): Promise<HouseReport> {
  const { family, places, progress, settings, addresses, databaseUrl } = house
  const marks: Marks = await readMarks(databaseUrl)
  const medusa = (name: string, args: string[]) => family.complete({ name, command: process.execPath, args: [medusaCli, ...args], cwd: places.backend, env })
  if (marks.migrated !== stamps.backend) {
    await progress.step("Migrating the database", () => medusa("migrate", ["db:migrate", "--execute-safe-links", "--execute-safe-search"]), { usual: 25, log: `${places.logs}/migrate.log` })
    await writeMark(databaseUrl, "migrated", stamps.backend)
  }
  if (marks.address && marks.address !== addresses.backend) await movePictures(databaseUrl, marks.address, addresses.backend)
  if (marks.address !== addresses.backend) await writeMark(databaseUrl, "address", addresses.backend)
  const opening = [stamps.backend, isDemo(settings) ? "demo" : "plain", addresses.backend, addresses.shop].join(" ")
  const stored = marks.opened === opening ? storedReport(places.report) : null
  if (stored) return stored
  await progress.step(isDemo(settings) ? "Opening the shop and loading the demo" : "Opening the shop", () => medusa("open-house", ["exec", "./src/scripts/open-house.js"]), { usual: isDemo(settings) ? 90 : 15, log: `${places.logs}/open-house.log` })
  const report = readReport(places.report)
  await writeMark(databaseUrl, "opened", opening)
  return report
}
