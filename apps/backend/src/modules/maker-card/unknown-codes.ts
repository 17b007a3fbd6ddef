import { NO_TRIES, type Tries } from "./tries"

const MOST_CODES = 10_000

/**
 * Tries of codes that no card has, so that they pause like a card's own and nobody can tell them apart.
 * Kept in memory only; the oldest make room.
 */
export class UnknownCodes {
  private readonly tries = new Map<string, Tries>()

  triesOf(hash: string): Tries {
    return this.tries.get(hash) ?? NO_TRIES
  }

  remember(hash: string, tries: Tries): void {
    this.tries.delete(hash)
    this.tries.set(hash, tries)
    const [oldest] = this.tries.keys()
    if (this.tries.size > MOST_CODES && oldest !== undefined) this.tries.delete(oldest)
  }
}
