import type { ModuleConfig } from "./redis-modules"

/** Scripts and migrations run beside a server; only what serves can sell. */
const SERVES = new Set(["start", "develop"])

/**
 * The module that lets one server at a time use the database: for a house without Redis.
 * @param command what Medusa's command line was asked for
 */
export function soleServer(command: string | undefined, database_url: string, redis_url: string | undefined): ModuleConfig[] {
  return redis_url || !SERVES.has(command ?? "") ? [] : [{ resolve: "./src/modules/sole-server", options: { database_url } }]
}
