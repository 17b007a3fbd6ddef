import { settleHost, type DatabaseHost } from "./database/host.js"
import { needDatabase } from "./database/need-database.js"
import { embeddedUrl, type House } from "./house.js"
import type { Progress } from "./present/progress.js"
import { Family } from "./processes/family.js"
import { takeLock } from "./processes/lock.js"
import { onStop } from "./processes/stop-signals.js"
import { endStrays } from "./processes/strays.js"
import { addressesOf } from "./servers/addresses.js"
import { needFreePorts } from "./servers/ports.js"
import { openFolder } from "./settings/open-folder.js"
import { placesOf, type Places } from "./settings/places.js"
import { keepSecrets } from "./settings/secrets.js"
import { settleState } from "./settings/settle-state.js"
import type { Settings } from "./settings/settings.js"
import { Trouble } from "./trouble.js"

/** What a house is kept for. */
export interface Keeping {
  settings: Settings
  progress: Progress
  databaseFlags?: string[]
}

/**
 * Keeps a house while `work` runs: takes its lock, ends what an earlier supervisor left, and afterwards, or when it is
 * told to stop, ends every process it started.
 * @returns "done" when the work ended by itself, "stopped" when it was told to stop.
 * @throws Trouble when the house is kept by another process, a port is busy, or DATABASE_URL cannot be used.
 */
export async function keepHouse(keeping: Keeping, work: (house: House) => Promise<void>): Promise<"done" | "stopped"> {
  const { settings } = keeping
  const { host, places } = settle(settings)
  const lock = takeLock(places.lock)
  if ("heldBy" in lock) throw new Trouble(`This house already runs (process ${lock.heldBy}, ${places.data}). Stop it there with Ctrl-C, or: kill ${lock.heldBy}`)
  let unlisten = () => undefined as void
  let family: Family | undefined
  try {
    const told = new Promise<"stopped">((resolve) => {
      unlisten = onStop((why) => {
        keeping.progress.note(`\nStopping (${why}) …`)
        resolve("stopped")
      })
    })
    if (!places.state.startsWith(places.data)) keeping.progress.note(`The database's user cannot reach ${places.data}: database, uploads and secrets are in ${places.state}`)
    await endStrays(places.run)
    settleState(places)
    const house = furnish(keeping, host, places, (family = new Family(places.logs, places.run)))
    await needFreePorts(portsOf(house))
    if (!host) await needDatabase(house.databaseUrl)
    const doing = work(house).then(() => "done" as const)
    // When it is told to stop, the work fails as its children end; that failure is of no interest.
    doing.catch(() => undefined)
    return await Promise.race([doing, told])
  } finally {
    await family?.close()
    lock.release()
    unlisten()
  }
}

/** Where a house keeps its things, and what its embedded database runs with; null: the database is somebody else's. */
export function settle(settings: Settings): { host: DatabaseHost | null; places: Places } {
  if (!settings.DATABASE_URL) return settleHost(settings)
  const places = placesOf(settings)
  openFolder(places.data)
  return { host: null, places }
}

function furnish({ settings, progress, databaseFlags = [] }: Keeping, host: DatabaseHost | null, places: Places, family: Family): House {
  const secrets = keepSecrets(places.secrets)
  const databaseUrl = settings.DATABASE_URL ?? embeddedUrl(settings.DB_PORT, secrets.database)
  return { settings, places, secrets, addresses: addressesOf(settings), family, progress, host, databaseUrl, databaseFlags }
}

function portsOf({ settings, addresses, host }: House) {
  const servers = [
    { what: "the shop", setting: "SHOP_PORT", port: settings.SHOP_PORT, host: addresses.host },
    { what: "the backend", setting: "BACKEND_PORT", port: settings.BACKEND_PORT, host: addresses.host },
  ]
  return host ? [...servers, { what: "the database", setting: "DB_PORT", port: settings.DB_PORT, host: "127.0.0.1" }] : servers
}
