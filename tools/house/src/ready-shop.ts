import { buildBackend, isBackendFresh, medusaCli } from "./build/build-backend.js"
import { whileNobodyBuilds } from "./build/build-lock.js"
import { arePackagesFresh, buildPackages } from "./build/build-packages.js"
import { sourceStamps, type SourceStamps } from "./build/stamps.js"
import { readMarks, writeMark, type Marks } from "./database/marks.js"
import { movePictures } from "./database/move-pictures.js"
import { startDatabase, type House } from "./house.js"
import type { Child } from "./processes/family.js"
import { backendEnv } from "./servers/backend-env.js"
import { readReport, storedReport, type HouseReport } from "./servers/report.js"
import { isDemo } from "./settings/settings.js"

/** A house whose backend is built and whose database holds the shop, with nothing served yet. */
export interface ReadyShop {
  stamps: SourceStamps
  database: Child | null
  /** The backend's environment. */
  env: NodeJS.ProcessEnv
  report: HouseReport
}

/** Builds packages and backend, and brings the database so far that the shop can be served from it; each step only where it is due. */
export async function readyShop(house: House): Promise<ReadyShop> {
  const stamps = sourceStamps()
  await buildBackendHalf(house, stamps)
  const database = await startDatabase(house)
  const env = backendEnv(house.settings, house.places, house.secrets, house.addresses, house.databaseUrl)
  return { stamps, database, env, report: await prepareShop(house, stamps, env) }
}

/** Runs a command of Medusa's in the built backend, to its end. */
export function runMedusa({ family, places }: House, env: NodeJS.ProcessEnv, name: string, args: string[]): Promise<void> {
  return family.complete({ name, command: process.execPath, args: [medusaCli, ...args], cwd: places.backend, env })
}

/** The log of a step, whose last line is shown while it runs. */
export const logOf = (house: House, name: string) => `${house.places.logs}/${name}.log`

/** Says once for whose build is being waited. */
export const waiting = (house: House) => (pid: number) => house.progress.note(`Another house of this clone builds (process ${pid}); waiting for it.`)

async function buildBackendHalf(house: House, stamps: SourceStamps): Promise<void> {
  const { family, places, progress } = house
  const fresh = { packages: arePackagesFresh(stamps.packages), backend: isBackendFresh(places, stamps.backend) }
  if (fresh.packages && fresh.backend) return
  await whileNobodyBuilds(waiting(house), async () => {
    if (!fresh.packages) await progress.step("Building the packages", () => buildPackages(family, stamps.packages), { usual: 15, log: logOf(house, "build-packages") })
    if (!fresh.backend) await progress.step("Building backend and admin", () => buildBackend(family, places, stamps.backend), { usual: 60, log: logOf(house, "build-backend") })
  })
}

/** Migrates, and opens the shop with its base data and the demo, each unless the database says that it is done. */
async function prepareShop(house: House, stamps: SourceStamps, env: NodeJS.ProcessEnv): Promise<HouseReport> {
  const { places, progress, settings, addresses, databaseUrl } = house
  const marks: Marks = await readMarks(databaseUrl)
  if (marks.migrated !== stamps.backend) {
    await progress.step("Migrating the database", () => runMedusa(house, env, "migrate", ["db:migrate", "--execute-safe-links", "--execute-safe-search"]), { usual: 25, log: logOf(house, "migrate") })
    await writeMark(databaseUrl, "migrated", stamps.backend)
  }
  if (marks.address && marks.address !== addresses.backend) await movePictures(databaseUrl, marks.address, addresses.backend)
  if (marks.address !== addresses.backend) await writeMark(databaseUrl, "address", addresses.backend)
  const opening = [stamps.backend, isDemo(settings) ? "demo" : "plain", addresses.backend, addresses.shop].join(" ")
  const stored = marks.opened === opening ? storedReport(places.report) : null
  if (stored) return stored
  await progress.step(isDemo(settings) ? "Opening the shop and loading the demo" : "Opening the shop", () => runMedusa(house, env, "open-house", ["exec", "./src/scripts/open-house.js"]), { usual: isDemo(settings) ? 90 : 15, log: logOf(house, "open-house") })
  const report = readReport(places.report)
  await writeMark(databaseUrl, "opened", opening)
  return report
}
