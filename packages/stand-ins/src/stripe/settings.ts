import type { StandInOptions } from "./server.js"

/**
 * The settings of the process: `STAND_IN_PORT`, `STRIPE_WEBHOOK_SECRET`, and if wanted `STRIPE_WEBHOOK_URL`,
 * `STAND_IN_FILE`, `STAND_IN_PUBLIC_URL` and `STAND_IN_HOST`.
 * @throws Error outside a demo house (`DEMO=1`), where no money may be played with, and for settings that are missing
 */
export function standInSettings(env: Record<string, string | undefined>): StandInOptions {
  if (env.DEMO !== "1") throw new Error("Stand-in for Stripe runs in a demo house only (DEMO=1).")
  const port = Number(env.STAND_IN_PORT)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error("STAND_IN_PORT must be a port.")
  if (!env.STRIPE_WEBHOOK_SECRET) throw new Error("STRIPE_WEBHOOK_SECRET is missing.")
  return {
    port,
    webhookSecret: env.STRIPE_WEBHOOK_SECRET,
    ...(env.STRIPE_WEBHOOK_URL ? { webhookUrl: env.STRIPE_WEBHOOK_URL } : {}),
    ...(env.STAND_IN_FILE ? { file: env.STAND_IN_FILE } : {}),
    ...(env.STAND_IN_HOST ? { host: env.STAND_IN_HOST } : {}),
    ...(env.STAND_IN_PUBLIC_URL ? { publicUrl: env.STAND_IN_PUBLIC_URL } : {}),
  }
}
