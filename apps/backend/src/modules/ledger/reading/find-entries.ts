import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { EntriesQuery, PeriodQuery } from "@verksted/contracts/ledger"
import type { Entry } from "../entry"
import { entryOfRow, selectEntries } from "../entry-row"
import { bucketKinds } from "./bucket-kinds"

/** A period's rows, newest first, narrowed to a workshop, channel or bucket. */
export async function findEntries(pg: Knex, query: EntriesQuery): Promise<{ entries: Entry[]; count: number }> {
  const matching = <T extends Knex.QueryBuilder>(builder: T): T => {
    void builder.where("oslo_date", ">=", query.from).where("oslo_date", "<", query.to)
    if (query.workshop_id === "none") void builder.whereNull("workshop_id")
    else if (query.workshop_id) void builder.where("workshop_id", query.workshop_id)
    if (query.channel) void builder.where("channel", query.channel)
    if (query.bucket) void builder.whereIn("kind", [...bucketKinds[query.bucket]])
    return builder
  }
  const rows = await matching(selectEntries(pg)).orderBy([{ column: "at", order: "desc" }, { column: "seq", order: "desc" }]).offset(query.offset).limit(query.limit)
  const counted = await matching(pg("ledger_entry")).count({ count: "*" }).first<{ count: string }>()
  return { entries: rows.map(entryOfRow), count: Number(counted.count) }
}

/** All rows of a period, oldest first. */
export async function entriesOf(pg: Knex, period: PeriodQuery): Promise<Entry[]> {
  const rows = await selectEntries(pg).where("oslo_date", ">=", period.from).where("oslo_date", "<", period.to).orderBy(["at", "seq"])
  return rows.map(entryOfRow)
}
