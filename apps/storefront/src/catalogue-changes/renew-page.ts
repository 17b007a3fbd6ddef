import "server-only"
import { setTimeout as wait } from "node:timers/promises"
import { askOwnServer } from "./ask-own-server"
import { pageState } from "./page-state"

const PATIENCE_MS = 30_000
const INTERVAL_MS = 40

/** Makes a page anew that was marked as stale: asks for it until it is. False when it could not be made. */
export async function renewPage(address: string): Promise<boolean> {
  const until = Date.now() + PATIENCE_MS
  while (Date.now() < until) {
    const state = await askOwnServer("HEAD", address).then(pageState, () => "failed" as const)
    if (state !== "stale") return state === "fresh"
    await wait(INTERVAL_MS)
  }
  return false
}
