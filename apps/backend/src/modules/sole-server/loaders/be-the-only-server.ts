import type { LoaderOptions } from "@medusajs/framework/types"
import { setTimeout as wait } from "node:timers/promises"
import { type SolePlace, takeSolePlace } from "../sole-place"

type Options = { database_url: string }

/** A restart: the former server has this long to end. */
const GRACE_MS = 10_000
/** A database that was restarted is asked again this often. */
const AGAIN_MS = 1_000

const SENTENCE = "En annen server bruker allerede denne databasen. Flere servere trenger Redis: sett REDIS_URL, eller stopp den andre først."

/**
 * Without Redis, locks and events live in one process's memory: a second server would sell one piece twice. So it does
 * not start. A server whose place was taken while the database was away ends too.
 */
export default async function beTheOnlyServer({ options }: LoaderOptions<Options>): Promise<void> {
  const url = options?.database_url ?? ""
  await keep(url, await takeOrEnd(url))
}

async function takeOrEnd(url: string): Promise<SolePlace> {
  const place = await takeSolePlace(url, GRACE_MS)
  if (place) return place
  process.stderr.write(`${SENTENCE}\n`)
  process.exit(1)
}

/** Takes the place again whenever its connection is lost. */
async function keep(url: string, place: SolePlace): Promise<void> {
  void place.lost.then(async () => keep(url, await takeBack(url)))
}

async function takeBack(url: string): Promise<SolePlace> {
  for (;;) {
    try {
      return await takeOrEnd(url)
    } catch {
      // The database is away: nothing can be sold meanwhile.
      await wait(AGAIN_MS)
    }
  }
}
