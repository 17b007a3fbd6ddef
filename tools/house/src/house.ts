import { hasCluster, makeCluster, startCluster } from "./database/cluster.js"
import { ensureDatabase } from "./database/client.js"
import type { DatabaseHost } from "./database/host.js"
import { readMarks } from "./database/marks.js"
import type { Progress } from "./present/progress.js"
import type { Child, Family } from "./processes/family.js"
import type { Addresses } from "./servers/addresses.js"
import type { Places } from "./settings/places.js"
import type { Secrets } from "./settings/secrets.js"
import type { Settings } from "./settings/settings.js"

/** Everything that the steps of opening a house share. */
export interface House {
  settings: Settings
  places: Places
  secrets: Secrets
  addresses: Addresses
  family: Family
  progress: Progress
  /** null: the database is somebody else's (DATABASE_URL). */
  host: DatabaseHost | null
  databaseUrl: string
  /** Extra settings of the embedded server; a test run needs no fsync. */
  databaseFlags: string[]
  /** The embedded server, once it is started. */
  database?: Child
}

/** The address of the embedded database. `localhost`, because Medusa asks any other host for TLS. */
export function embeddedUrl(port: number, password: string): string {
  return `postgres://postgres:${password}@localhost:${port}/verksted`
}

/** Starts the embedded PostgreSQL unless it runs, made first when it is missing. A shop that never came to open is begun anew. */
export async function startDatabase(house: House): Promise<Child | null> {
  const { host, places, family, progress } = house
  if (!host) return null
  if (house.database) return house.database
  if (!hasCluster(places)) {
    await progress.step("Making the database", () => makeCluster(family, places, host, house.secrets.database, house.databaseFlags), { usual: 3 })
  }
  return progress.step("Starting PostgreSQL", async () => {
    house.database = await startCluster(family, places, host, house.databaseUrl, house.databaseFlags)
    await ensureDatabase(house.databaseUrl, false)
    const { opened } = await readMarks(house.databaseUrl)
    // Nobody has sold anything before the first opening was finished: whatever half is there came from a start that was cut off.
    if (!opened) await ensureDatabase(house.databaseUrl, true)
    return house.database
  })
}
