import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Change } from "../modules/catalogue-outbox/change-kind"

/** A little over the minute between two looks. */
const AHEAD_MS = 90_000

/** Dates that passed while the backend was down count too. */
const BACK_MS = 30 * 86_400_000

/** Medusa compares with the time to the millisecond: a moment later both ends have surely passed. */
const MARGIN_MS = 250

const query = `
  select 'price-list' as kind, id, at from price_list, unnest(array[starts_at, ends_at]) at where deleted_at is null and status = 'active' and at between :from and :to
  union
  select 'everything' as kind, id, at from promotion_campaign, unnest(array[starts_at, ends_at]) at where deleted_at is null and at between :from and :to`

type Found = { kind: "price-list" | "everything"; id: string; at: Date }

/** The beginnings and ends of price lists and campaigns that lie around `now`, each a change with an id of its own. */
export async function comingDates(pg: Knex, now: Date): Promise<(Change & { id: string; due_at: Date })[]> {
  const from = new Date(now.getTime() - BACK_MS)
  const to = new Date(now.getTime() + AHEAD_MS)
  const { rows } = await pg.raw<{ rows: Found[] }>(query, { from, to })
  return rows.map(({ kind, id, at }) => ({
    id: `cch_${id}_${at.getTime()}`,
    kind,
    key: kind === "price-list" ? id : "",
    due_at: new Date(at.getTime() + MARGIN_MS),
  }))
}
