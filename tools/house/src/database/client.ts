import { setTimeout as wait } from "node:timers/promises"
import pg from "pg"
import { Trouble } from "../trouble.js"

/** Runs `work` with one connection to `url`. */
export async function withDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on("error", () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Waits until a server answers at `url`, for at most `patienceMs`. */
export async function untilAnswers(url: string, patienceMs: number): Promise<void> {
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      return await withDatabase(url, async (client) => void (await client.query("select 1")))
    } catch (error) {
      if (Date.now() > until) throw new Trouble(`The database does not answer: ${(error as Error).message}`)
      await wait(50)
    }
  }
}

/** The maintenance database of the server that `url` names. */
export function adminUrl(url: string): string {
  const admin = new URL(url)
  admin.pathname = "/postgres"
  return admin.href
}

/** Makes the database that `url` names on an embedded server, unless it is there; `anew` drops it first. */
export async function ensureDatabase(url: string, anew: boolean): Promise<void> {
  const name = pg.escapeIdentifier(new URL(url).pathname.slice(1))
  await withDatabase(adminUrl(url), async (client) => {
    if (anew) await client.query(`drop database if exists ${name} with (force)`)
    const found = await client.query("select 1 from pg_database where datname = $1", [new URL(url).pathname.slice(1)])
    if (found.rowCount === 0) await client.query(`create database ${name}`)
  })
}
