import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { guardSql } from "../guard-sql"

/** Names this work among PostgreSQL's advisory locks: of several servers that start, one does it. */
const GUARD_LOCK = 711_209_003

/**
 * Puts the guard on Medusa's stock tables, once they are there: another module's migrations run in no promised order, so
 * this is done at each start.
 */
export default async function guardStock({ container }: LoaderOptions): Promise<void> {
  const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await pg.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(?)", [GUARD_LOCK])
    const { rows } = await trx.raw<{ rows: { there: boolean }[] }>("select to_regclass('reservation_item') is not null and to_regclass('inventory_level') is not null as there")
    if (rows[0]?.there) await trx.raw(guardSql)
  })
}
