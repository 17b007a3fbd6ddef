import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { takeLock } from "../processes/lock.js"
import { root } from "../settings/places.js"

/** Runs `work` while no other house of this clone builds; `onWait` is told the other's pid once. */
export async function whileNobodyBuilds<T>(onWait: (pid: number) => void, work: () => Promise<T>): Promise<T> {
  const file = path.join(root, "node_modules/.cache/verksted/build.lock")
  for (let told = false; ; told = true) {
    const lock = takeLock(file)
    if ("release" in lock) {
      try {
        return await work()
      } finally {
        lock.release()
      }
    }
    if (!told) onWait(lock.heldBy)
    await wait(500)
  }
}
