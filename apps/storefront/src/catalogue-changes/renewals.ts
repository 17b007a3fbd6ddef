/** How many pages are made at once: visitors come first. */
const AT_ONCE = 2

/** A page that is to be made anew; `rank` is the length of the shortest list that it is in. */
type Waiting = { address: string; rank: number; made: Promise<boolean>; settle: (made: boolean | Promise<boolean>) => void }

/**
 * Makes pages anew, a few at a time, and knows which are being made. A page that waits is made once however many ask for
 * it, and short lists go before long ones: a price is there at once while every page of the shop is renewed.
 */
export class Renewals {
  private readonly running = new Map<string, Promise<boolean>>()
  private readonly waiting = new Map<string, Waiting>()
  private busy = 0

  constructor(private readonly renew: (address: string) => Promise<boolean>) {}

  /** Waits until none of these pages is being made: one that is may have read what has changed since. */
  async settle(addresses: readonly string[]): Promise<void> {
    await Promise.all(addresses.flatMap((address) => this.running.get(address) ?? []))
  }

  /** Makes these pages anew. Returns those that could not be made. */
  async run(addresses: readonly string[]): Promise<string[]> {
    const made = await Promise.all(addresses.map((address) => this.queue(address, addresses.length)))
    return addresses.filter((_, index) => !made[index])
  }

  private queue(address: string, rank: number): Promise<boolean> {
    const queued = this.waiting.get(address) ?? this.added(address, rank)
    queued.rank = Math.min(queued.rank, rank)
    this.work()
    return queued.made
  }

  private added(address: string, rank: number): Waiting {
    let settle: Waiting["settle"] = () => undefined
    const made = new Promise<boolean>((resolve) => (settle = resolve))
    const added = { address, rank, made, settle }
    this.waiting.set(address, added)
    return added
  }

  private work(): void {
    while (this.busy < AT_ONCE) {
      const next = this.next()
      if (!next) return
      this.waiting.delete(next.address)
      this.busy += 1
      next.settle(this.one(next.address).finally(() => {
        this.busy -= 1
        this.work()
      }))
    }
  }

  private next(): Waiting | undefined {
    let first: Waiting | undefined
    for (const each of this.waiting.values()) if (!first || each.rank < first.rank) first = each
    return first
  }

  private async one(address: string): Promise<boolean> {
    const making = this.renew(address)
    this.running.set(address, making)
    try {
      return await making
    } finally {
      if (this.running.get(address) === making) this.running.delete(address)
    }
  }
}
