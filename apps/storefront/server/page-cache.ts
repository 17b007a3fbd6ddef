import type { Page } from "./page.js"

/** So short that nobody notices, and long enough that a rush is answered from memory. Milliseconds. */
const KEPT_MS = 1_000
/** Some tens of megabytes at most. */
const MOST_PAGES = 500

type Kept = { until: number; page: Promise<Page> }

/**
 * Keeps shared pages for a second. A page that somebody is waiting for is made once for all who ask; whether it may be
 * shared is known from the last time, so two visitors never wait for one private page.
 */
export class PageCache {
  readonly #kept = new Map<string, Kept>()

  constructor(private readonly now: () => number = Date.now) {}

  async get(key: string, make: () => Promise<Page>): Promise<Page> {
    const known = this.#kept.get(key)
    if (known && known.until > this.now()) return known.page
    const making = make()
    if (known) this.#keep(key, making)
    try {
      const page = await making
      if (page.shared) this.#keep(key, making)
      else this.#kept.delete(key)
      return page
    } catch (error) {
      this.#kept.delete(key)
      throw error
    }
  }

  #keep(key: string, page: Promise<Page>): void {
    this.#kept.delete(key)
    this.#kept.set(key, { until: this.now() + KEPT_MS, page })
    const oldest = this.#kept.size > MOST_PAGES ? this.#kept.keys().next().value : undefined
    if (oldest !== undefined) this.#kept.delete(oldest)
  }
}
