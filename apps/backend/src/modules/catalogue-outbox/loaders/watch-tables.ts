import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { FUNCTION, functionSql, triggerSql } from "../trigger-sql"
import { watches } from "../watches"

/** Names this work among PostgreSQL's advisory locks: of several servers that start, one does it. */
const WATCH_LOCK = 711_209_002

/**
 * Puts the triggers on the tables that there are. They stand on tables of other modules, whose migrations run in no
 * promised order; so this is done at each start, and does nothing when they stand as they should.
 */
export default async function watchTables({ container }: LoaderOptions): Promise<void> {
  const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  await pg.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(?)", [WATCH_LOCK])
    const tables = [...new Set(watches.map(({ table }) => table))]
    const { rows } = await trx.raw<{ rows: { name: string }[] }>("select t as name from unnest(?::text[]) t where to_regclass(quote_ident(t)) is not null", [tables])
    const present = new Set(rows.map(({ name }) => name))
    const wanted = [functionSql, ...watches.filter(({ table }) => present.has(table)).map(triggerSql)]
    const fingerprint = createHash("sha256").update(wanted.join("\n")).digest("hex")
    if (fingerprint === (await standing(trx))) return
    await dropTriggers(trx)
    for (const sql of wanted) await trx.raw(sql)
    await trx.raw(`comment on function ${FUNCTION}() is '${fingerprint}'`)
  })
}

async function standing(trx: Knex.Transaction): Promise<string | null> {
  const { rows } = await trx.raw<{ rows: { comment: string | null }[] }>("select obj_description(to_regproc(?), 'pg_proc') as comment", [FUNCTION])
  return rows[0]?.comment ?? null
}

/** Also those of watches that are no more. */
async function dropTriggers(trx: Knex.Transaction): Promise<void> {
  await trx.raw(`drop function if exists ${FUNCTION}() cascade`)
}
