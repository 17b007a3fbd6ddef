import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { followsChain, GENESIS } from "./entry-hash"
import { entryOfRow, selectEntries } from "./entry-row"

const BATCH = 2000

/** The place of the first row that is not what was written; null when the whole chain is intact. */
export async function firstBrokenLink(pg: Knex): Promise<number | null> {
  let seq = 0
  let hash = GENESIS
  for (;;) {
    const rows = await selectEntries(pg).where("seq", ">", seq).orderBy("seq").limit(BATCH)
    for (const row of rows) {
      const entry = entryOfRow(row)
      if (!followsChain(entry, seq + 1, hash)) return seq + 1
      seq = entry.seq
      hash = entry.hash
    }
    if (rows.length < BATCH) return null
  }
}
