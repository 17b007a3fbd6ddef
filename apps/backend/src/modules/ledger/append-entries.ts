import { randomUUID } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Booking, Entry, MakerShare } from "./entry"
import { entryHash, GENESIS } from "./entry-hash"
import { entryOfRow, selectEntries } from "./entry-row"

/** Names the ledger among PostgreSQL's advisory locks. */
const LEDGER_LOCK = 711_209_001

/**
 * Adds rows to the chain. The lock is held until the transaction ends, so `decide` sees every row of the order that
 * anyone has written, and two callers cannot record one thing twice or take the same place in the chain.
 * @param decide pure: from the order's rows, what is still to be written
 * @returns the rows written
 */
export async function appendEntries(pg: Knex, orderId: string, decide: (recorded: Entry[]) => Booking): Promise<Entry[]> {
  return pg.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(?)", [LEDGER_LOCK])
    const recorded = await selectEntries(trx).where("order_id", orderId).orderBy("seq")
    const booking = decide(recorded.map(entryOfRow))
    if (booking.entries.length === 0) return []
    const entries = chain(booking, await lastLink(trx), new Date().toISOString())
    await trx("ledger_entry").insert(entries)
    await insertMakerShares(trx, booking.makers)
    return entries
  })
}

async function lastLink(trx: Knex.Transaction): Promise<{ seq: number; hash: string }> {
  const last = await trx("ledger_entry").select("seq", "hash").orderBy("seq", "desc").first<{ seq: string; hash: string } | undefined>()
  return last ? { seq: Number(last.seq), hash: last.hash } : { seq: 0, hash: GENESIS }
}

function chain(booking: Booking, last: { seq: number; hash: string }, recordedAt: string): Entry[] {
  let { seq, hash } = last
  return booking.entries.map((draft) => {
    const linked = { ...draft, id: generateEntityId(undefined, "led"), seq: ++seq, recorded_at: recordedAt, prev_hash: hash }
    hash = entryHash(linked)
    return { ...linked, hash }
  })
}

/** Each share gets a reference of its own, so that deleting the mapping also breaks the link between a maker's shares. */
async function insertMakerShares(trx: Knex.Transaction, makers: MakerShare[]): Promise<void> {
  if (makers.length === 0) return
  const shares = makers.map((share) => ({ ...share, ref: randomUUID() }))
  await trx("ledger_maker_share").insert(shares.map(({ ref, order_id, line_no, weight_bp }) => ({ ref, order_id, line_no, weight_bp })))
  await trx("ledger_maker_reference").insert(shares.map(({ ref, maker_id }) => ({ ref, maker_id })))
}
