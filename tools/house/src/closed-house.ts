import { settle } from "./lifecycle.js"
import type { DatabaseHost } from "./database/host.js"
import { takeLock } from "./processes/lock.js"
import { endStrays } from "./processes/strays.js"
import type { Places } from "./settings/places.js"
import type { Settings } from "./settings/settings.js"
import { settleState } from "./settings/settle-state.js"
import { Trouble } from "./trouble.js"

/**
 * Runs `work` while no house runs on these places: its lock is held, and nothing of an earlier one is left.
 * @throws Trouble when the house runs.
 */
export async function whileClosed(settings: Settings, work: (places: Places, host: DatabaseHost | null) => Promise<void>): Promise<void> {
  const { places, host } = settle(settings)
  const lock = takeLock(places.lock)
  if ("heldBy" in lock) throw new Trouble(`The house runs (process ${lock.heldBy}). Stop it first: Ctrl-C in its terminal, or kill ${lock.heldBy}`)
  try {
    await endStrays(places.run)
    settleState(places)
    await work(places, host)
  } finally {
    lock.release()
  }
}
