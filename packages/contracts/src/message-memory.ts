import { SIGNATURE_SECONDS } from "./signed-message.js"

/**
 * Remembers which messages came, for as long as their signatures are valid. What was signed before the memory began may
 * have come to an earlier process, and is refused too: whoever sends then signs anew.
 */
export class MessageMemory {
  private readonly seen = new Map<string, number>()

  /** @param began ms since 1970 */
  constructor(private readonly began: number) {}

  /** Whether this message is new; from then on it is not. Times are ms since 1970. */
  takes(id: string, signedAt: number, now: number): boolean {
    for (const [known, until] of this.seen) if (until < now) this.seen.delete(known)
    // A signature tells whole seconds only.
    if (this.seen.has(id) || signedAt < Math.floor(this.began / 1000) * 1000) return false
    this.seen.set(id, signedAt + SIGNATURE_SECONDS * 1000)
    return true
  }
}
