import { setTimeout as wait } from "node:timers/promises"
import { Client } from "pg"

/** Names the place among PostgreSQL's advisory locks. */
const PLACE = 711_209_004

const TRY_AGAIN_MS = 250

/** The place, held by a connection of its own: it is free the moment the process that holds it is gone. */
export type SolePlace = {
  /** Resolves when the connection that holds the place is lost. */
  lost: Promise<void>
  leave: () => Promise<void>
}

/**
 * Takes the place of the only server on this database. A server that is being replaced may need a moment to end.
 * @param patienceMs how long to wait for another to leave
 * @returns null when another server holds the place all the while
 */
export async function takeSolePlace(connectionString: string, patienceMs: number): Promise<SolePlace | null> {
  const client = new Client({ connectionString, application_name: "verksted-sole-server", keepAlive: true })
  const lost = new Promise<void>((resolve) => {
    client.on("error", () => resolve())
    client.on("end", () => resolve())
  })
  await client.connect()
  const until = Date.now() + patienceMs
  do {
    const { rows } = await client.query<{ taken: boolean }>("select pg_try_advisory_lock($1) as taken", [PLACE])
    if (rows[0]?.taken) return { lost, leave: () => client.end() }
    await wait(TRY_AGAIN_MS)
  } while (Date.now() < until)
  await client.end()
  return null
}
