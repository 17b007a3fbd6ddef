import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Change } from "./change-kind"
import type { OutboxRow } from "./outbox-row"

/** After this long somebody else may take up a telling: its process must have died. Every page may be renewed in it. */
const CLAIM_MINUTES = 130

/** How long told changes are kept, for a storefront that starts with older pages. */
const KEPT_DAYS = 30

/** A telling that failed waits 1, 2, 4 … seconds, at most a minute. */
const LONGEST_WAIT_SECONDS = 60

/**
 * What the storefront is still to be told. At least once: a change counts as told only when the storefront has answered
 * that its pages are renewed. A row is in one telling at a time.
 */
export class CatalogueOutboxService {
  private readonly pg: Knex

  constructor(container: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }) {
    this.pg = container[ContainerRegistrationKeys.PG_CONNECTION]
  }

  private rows() {
    return this.pg<OutboxRow>("catalogue_change")
  }

  /** Adds changes whose ids say what they are, each once however often it is called. Returns how many are new. */
  async note(changes: readonly (Change & { id: string; due_at: Date })[]): Promise<number> {
    if (changes.length === 0) return 0
    const added = await this.rows().insert([...changes]).onConflict("id").ignore().returning("id")
    return added.length
  }

  /** Whether there is anything to tell now. */
  async hasDue(): Promise<boolean> {
    const found = await this.due(this.rows()).first("id")
    return found !== undefined
  }

  /** Takes all that is due into one telling. Two that claim at once get different rows. */
  async claim(delivery_id: string): Promise<Change[]> {
    const due = this.due(this.rows()).select("id").forUpdate().skipLocked()
    const claimed = await this.rows()
      .whereIn("id", due)
      .update({ delivery_id, claimed_until: this.pg.raw(`now() + interval '${CLAIM_MINUTES} minutes'`) })
      .returning(["kind", "key"])
    return [...new Map(claimed.map(({ kind, key }) => [`${kind} ${key}`, { kind, key }])).values()]
  }

  /** The storefront has renewed its pages. */
  async confirm(delivery_id: string): Promise<void> {
    await this.rows().where({ delivery_id }).update({ delivered_at: this.pg.fn.now(), delivery_id: null, claimed_until: null, last_error: null })
  }

  /** There is no storefront yet that could show anything older: all counts as told, also what a telling holds. */
  async confirmAll(): Promise<void> {
    await this.rows().whereNull("delivered_at").update({ delivered_at: this.pg.fn.now(), delivery_id: null, claimed_until: null, last_error: null })
  }

  /** Says why a telling fails; it is read by whoever looks for the reason. */
  async explain(delivery_id: string, error: string): Promise<void> {
    await this.rows().where({ delivery_id }).update({ last_error: error.slice(0, 500) })
  }

  /** Gives back what a telling held, to be told again after a while. */
  async release(delivery_id: string): Promise<void> {
    await this.rows().where({ delivery_id }).update({
      delivery_id: null,
      claimed_until: null,
      attempts: this.pg.raw("attempts + 1"),
      due_at: this.pg.raw(`now() + least(power(2, least(attempts, 10)), ${LONGEST_WAIT_SECONDS}) * interval '1 second'`),
    })
  }

  /** Gives back what an earlier process held when it ended. */
  async releaseAll(): Promise<void> {
    await this.rows().whereNull("delivered_at").whereNotNull("delivery_id").update({ delivery_id: null, claimed_until: null })
  }

  /** Makes everything since `time` to be told again, and what waits to be told at once. Returns how many changes. */
  async reopenSince(time: Date): Promise<number> {
    await this.rows().whereNull("delivered_at").where("attempts", ">", 0).update({ due_at: this.pg.fn.now(), attempts: 0 })
    await this.rows().whereNotNull("delivered_at").where("due_at", ">=", time).update({ delivered_at: null })
    const found = await this.due(this.rows()).count("id as count").first<{ count: string } | undefined>()
    return Number(found?.count ?? 0)
  }

  /** Whether changes of `time` may have been forgotten. */
  keepsSince(time: Date): boolean {
    return Date.now() - time.getTime() < KEPT_DAYS * 86_400_000
  }

  /** Forgets what was told long ago. */
  async forget(): Promise<void> {
    await this.rows().whereRaw(`"delivered_at" < now() - interval '${KEPT_DAYS} days'`).delete()
  }

  private due(rows: ReturnType<CatalogueOutboxService["rows"]>) {
    return rows
      .whereNull("delivered_at")
      .whereRaw("due_at <= now()")
      .where((free) => void free.whereNull("claimed_until").orWhereRaw("claimed_until < now()"))
  }
}
