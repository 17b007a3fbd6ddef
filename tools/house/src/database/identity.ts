import { withDatabase } from "./client.js"

/**
 * What tells this database from one that was put in its place (pg_restore makes tables anew, another server is another
 * cluster, a point-in-time recovery begins a timeline): pages that were made from the one do not show the other.
 */
export async function databaseIdentity(url: string): Promise<string> {
  return withDatabase(url, async (client) => {
    const { rows } = await client.query<{ identity: string }>(`
      select concat_ws('.', system_identifier, timeline_id, (select oid from pg_database where datname = current_database()), to_regclass('house.mark')::oid) as identity
      from pg_control_system(), pg_control_checkpoint()`)
    return rows[0]?.identity ?? ""
  })
}
