import { setTimeout as wait } from "node:timers/promises"
import { isStale, type Rendered } from "./rendered-page.js"

/** How long a visitor may wait for a fresh page, and how often it is asked for meanwhile, in milliseconds. */
const PATIENCE_MS = 2_000
const INTERVAL_MS = 60

/**
 * Next answers with a stale page while it makes a new one. After a change the next visitor shall see the change; so the
 * stale answer is held back while a fresh one can be had, and given when it can not: a shop whose backend is away stays open.
 */
export async function preferFresh(render: () => Promise<Rendered>, patienceMs = PATIENCE_MS): Promise<Rendered> {
  const until = Date.now() + patienceMs
  let page = await render()
  while (isStale(page) && Date.now() < until) {
    await wait(INTERVAL_MS)
    page = await render()
  }
  return page
}
