import path from "node:path"
import { settingsSchema } from "../settings/settings.js"

const OWN = new Set([...Object.keys(settingsSchema.shape), "NODE_OPTIONS", "NODE_ENV", "HOST", "PORT"])

/** This process's environment without the house's own settings, which are handed on one by one, and no telemetry to anybody. */
export function quietEnv(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.has(name)))
  return { ...env, MEDUSA_DISABLE_TELEMETRY: "1", NEXT_TELEMETRY_DISABLED: "1", TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", ...extra }
}

/** The environment of the apps' builds and servers: production. */
export function buildEnv(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  return quietEnv({ NODE_ENV: "production", ...extra })
}

/** The script of a program that `owner` (a workspace folder) depends on, to be run by this Node itself: no shell, no shim. */
export function nodeBin(owner: string, dependency: string, script: string): string {
  return path.join(owner, "node_modules", dependency, script)
}
