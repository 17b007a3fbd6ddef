import "server-only"
import { setTimeout as wait } from "node:timers/promises"
import { affectedPages } from "./affected-pages"
import { forgetPages, knownPages } from "./known-pages"
import { markStale } from "./mark-stale"
import { keepPagesAsOf } from "./pages-as-of"
import { renewPage } from "./renew-page"
import { Renewals } from "./renewals"

/** Longer than a page takes to be made. */
const PAUSE_MS = 300

const renewals = new Renewals(renewPage)

/**
 * Makes every page anew that bears one of these tags. Tags are marked twice: from the first mark on, visitors are given
 * new pages, but a page that was being made just then may have read what was before the change, and is marked again.
 * @throws Error when this server does not answer itself
 */
export async function renewCatalogue(tags: readonly string[]): Promise<{ renewed: number; failed: string[] }> {
  const begun = Date.now()
  await markStale(tags)
  const [addresses] = await Promise.all([knownPages().then((pages) => affectedPages(pages, tags)), wait(PAUSE_MS)])
  await renewals.settle(addresses)
  await markStale(tags)
  const failed = await renewals.run(addresses)
  forgetPages(addresses)
  if (failed.length === 0) await keepPagesAsOf(begun)
  return { renewed: addresses.length - failed.length, failed }
}
