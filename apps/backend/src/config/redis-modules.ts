/** One entry of the list of modules in medusa-config.ts. */
export type ModuleConfig = { resolve: string; options?: Record<string, unknown> }

/**
 * Medusa's events, workflows and locks on Redis, for more than one process; none without an address. Its sessions and
 * our counters of rate limits take the same address by themselves. Nothing is cached there: the shop's pages are made
 * ahead, and are made anew from what stands in the database at that moment.
 * PostgreSQL is never used for locks: Medusa's provider lets several holders in at once.
 */
export function redisModules(url: string | undefined): ModuleConfig[] {
  if (!url) return []
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl: url } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl: url } } },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/locking-redis", id: "locking-redis", is_default: true, options: { redisUrl: url } },
        ],
      },
    },
  ]
}
