import { startStripeStandIn } from "./server.js"
import { standInSettings } from "./settings.js"

/** The stand-in as a process of its own: ready when it says so, ended by SIGTERM or SIGINT. */
const standIn = await startStripeStandIn(standInSettings(process.env))
process.stdout.write(`Stand-in for Stripe at ${standIn.url}\n`)
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void standIn.close().then(() => process.exit(0)))
