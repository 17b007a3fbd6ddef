import { PAUSE_SECONDS } from "./answers"

/** Wrong tries since the last right one, and until when the card rests (ISO instant, UTC). */
export type Tries = { failed: number; paused_until: string | null }

export const NO_TRIES: Tries = { failed: 0, paused_until: null }

const MOST_TRIES = 5
const PAUSE_MS = PAUSE_SECONDS * 1000

/** Whether the card rests at `now`: not even the right PIN opens it. */
export const isPaused = (tries: Tries, now: Date) => tries.paused_until !== null && now.toISOString() < tries.paused_until

/** The tries after one more wrong one: the fifth begins the pause, and counting starts anew after it. */
export function afterWrongTry(tries: Tries, now: Date): Tries {
  const failed = tries.failed + 1
  if (failed < MOST_TRIES) return { failed, paused_until: null }
  return { failed: 0, paused_until: new Date(now.getTime() + PAUSE_MS).toISOString() }
}
