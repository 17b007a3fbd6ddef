import { setTimeout as wait } from "node:timers/promises"
import { medusaCli } from "../build/build-backend.js"
import { storefrontServer } from "../build/build-storefront.js"
import type { Child, Family } from "../processes/family.js"
import { lastLines } from "../processes/tail.js"
import { storefrontApp, type Places } from "../settings/places.js"
import { Trouble } from "../trouble.js"

/** Starts the built Medusa server. */
export function serveBackend(family: Family, places: Places, env: NodeJS.ProcessEnv): Child {
  const args = [medusaCli, "start", "--host", env.HOST ?? "127.0.0.1", "--port", env.PORT ?? "9000"]
  return family.spawn({ name: "backend", command: process.execPath, args, cwd: places.backend, env })
}

/** Starts the built storefront. */
export function serveStorefront(family: Family, env: NodeJS.ProcessEnv): Child {
  return family.spawn({ name: "storefront", command: process.execPath, args: [storefrontServer], cwd: storefrontApp, env })
}

/** Waits until `url` answers with a page, while `child` lives. @throws Trouble with the end of its log otherwise. */
export async function untilServes(child: Child, url: string, patienceMs = 120_000): Promise<void> {
  let ended: number | string | null = null
  void child.exited.then((how) => (ended = how))
  const until = Date.now() + patienceMs
  while (ended === null && Date.now() < until) {
    if (await answers(url)) return
    await wait(100)
  }
  const why = ended === null ? `does not answer at ${url} after ${patienceMs / 1000} s` : `ended (${ended})`
  throw new Trouble(`The ${child.name} ${why}. The end of ${child.log}:\n${lastLines(child.log, 25).map((line) => `  | ${line}`).join("\n")}`)
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(10_000) })
    await response.body?.cancel()
    return response.status < 500
  } catch {
    return false
  }
}
