import { withDatabase } from "./client.js"

/** Steps that are done, with the stamp of what they were done from (`address`: the backend's public one). Kept in the database itself, so that they follow a backup. */
export type Marks = Partial<Record<"migrated" | "opened" | "address", string>>

/** The marks in the database at `url`; none in an empty one. */
export async function readMarks(url: string): Promise<Marks> {
  return withDatabase(url, async (client) => {
    const known = await client.query("select to_regclass('house.mark') as name")
    if (known.rows[0]?.name === null) return {}
    const { rows } = await client.query<{ step: string; stamp: string }>("select step, stamp from house.mark")
    return Object.fromEntries(rows.map(({ step, stamp }) => [step, stamp]))
  })
}

/** Notes that `step` is done from `stamp`. */
export async function writeMark(url: string, step: keyof Marks, stamp: string): Promise<void> {
  await withDatabase(url, async (client) => {
    await client.query("create schema if not exists house")
    await client.query("create table if not exists house.mark (step text primary key, stamp text not null, at timestamptz not null)")
    await client.query("insert into house.mark values ($1, $2, now()) on conflict (step) do update set stamp = excluded.stamp, at = excluded.at", [step, stamp])
  })
}
