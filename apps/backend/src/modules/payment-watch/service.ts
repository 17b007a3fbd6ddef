import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, generateEntityId, MedusaService } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import type { StripeAccess } from "../../payment/stripe-access"
import { stripeClient } from "../../payment/stripe-client"
import { PaymentEvent } from "./models/payment-event"
import { PaymentFinding } from "./models/payment-finding"

type Container = Record<string, unknown> & { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** An event as it is kept. */
export type ToldEvent = { event_id: string; type: string; intent_id: string; session_id: string | null }
export type FindingWhat = "ordered" | "given_back" | "hold_ended" | "capture_late" | "failed"
export type NewFinding = { key: string; what: FindingWhat; why: string; session_id: string | null; intent_id: string; order_id: string | null; amount: number }

/** What payment services have told, what was found by asking them, and the way to ask. */
export class PaymentWatchService extends MedusaService({ PaymentEvent, PaymentFinding }) {
  /** Null in a house without Stripe's keys. */
  readonly stripe: Stripe | null
  private readonly rows: Knex

  constructor(container: Container, options?: { stripe?: StripeAccess | null }) {
    super(container, options)
    this.stripe = options?.stripe ? stripeClient(options.stripe) : null
    this.rows = container[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Keeps an event, before anybody is told that it is kept. @returns false for one that is kept already */
  async keepEvent(event: ToldEvent, next_try_at: Date): Promise<boolean> {
    const kept: unknown[] = await this.rows("payment_event").insert({ id: generateEntityId(undefined, "payevt"), ...event, next_try_at }).onConflict(this.rows.raw("(event_id) where deleted_at is null")).ignore().returning("id")
    return kept.length === 1
  }

  /** Writes down what was found. @returns false for what is written already */
  async noteFinding(finding: NewFinding): Promise<boolean> {
    const noted: unknown[] = await this.rows("payment_finding").insert({ id: generateEntityId(undefined, "payfnd"), ...finding }).onConflict(this.rows.raw("(key) where deleted_at is null")).ignore().returning("id")
    return noted.length === 1
  }
}
