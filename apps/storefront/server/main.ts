import { readSettings } from "./settings.js"
import { startNext } from "./next-server.js"
import { startFront } from "./front.js"

// The storefront as it runs: Next on a socket of this process's own, and in front of it the server that visitors reach.
const settings = readSettings(process.env)
const next = await startNext(settings)
const front = await startFront(settings, next)

async function stop(): Promise<void> {
  await front.close()
  await next.close()
  process.exit(0)
}
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => void stop())
