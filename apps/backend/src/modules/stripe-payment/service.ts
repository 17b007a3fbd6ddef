import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  CapturePaymentInput, CapturePaymentOutput, InitiatePaymentInput, InitiatePaymentOutput, RefundPaymentInput, RefundPaymentOutput,
} from "@medusajs/framework/types"
import { BigNumber, ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
// The package exports its provider ready made only; a subclass needs the class.
// eslint-disable-next-line @medusajs/import-from-framework-not-internal
import StripeProviderService from "@medusajs/payment-stripe/dist/services/stripe-provider"
import { oreFromKroner } from "@verksted/money/kroner"
import type Stripe from "stripe"
import type { StripeAccess } from "../../payment/stripe-access"
import { stripeClient } from "../../payment/stripe-client"
import { isUncertain, stripeUnavailable } from "../../payment/stripe-unavailable"
import { bookedRefunds } from "./booked-refunds"
import { refundPlan } from "./refund-plan"
import { refundRefusal } from "./refund-refusal"

/** A buyer waits for a session; longer than this nobody does. */
const SESSION_WAIT_MS = 9_000

type Container = Record<string, unknown> & { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/**
 * Medusa's provider for Stripe, `pp_stripe_stripe`, made safe to ask again: nothing of what a shopper sends reaches
 * Stripe, money is held and taken whole, and a refund is given once. It may be asked by one caller at a time for each
 * payment: `refund-order-payment` sees to that.
 */
export class StripePaymentService extends StripeProviderService {
  static override identifier = "stripe"

  private readonly books: Knex

  constructor(container: Container, access: StripeAccess) {
    super(container, { apiKey: access.api_key, webhookSecret: access.webhook_secret, capture: false, automaticPaymentMethods: true })
    this.stripe_ = stripeClient(access)
    this.books = container[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** @throws MedusaError without the keys that the house's settings have checked already */
  static override validateOptions(access: object): void {
    if (!("api_key" in access && access.api_key && "webhook_secret" in access && access.webhook_secret)) throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "Stripe's keys are missing.")
  }

  /** Held, never taken at once; of the shopper's wishes only whether an account's card is kept for the next time. */
  override normalizePaymentIntentParameters(extra?: Record<string, unknown>): Partial<Stripe.PaymentIntentCreateParams> {
    return { capture_method: "manual", automatic_payment_methods: { enabled: true }, ...(extra?.save_card === true ? { setup_future_usage: "off_session" } : {}) }
  }

  /** @throws MedusaError `payment_unavailable` within ten seconds; a session without an intent never comes to be */
  override async initiatePayment({ data, context, ...input }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const save_card = data?.save_card === true && context?.account_holder !== undefined
    return await super.initiatePayment({ ...input, ...(context ? { context } : {}), data: { session_id: data?.session_id, ...(save_card ? { save_card } : {}) } })
  }

  /** Once, under its key: what Stripe's client tries again by itself is enough while a buyer waits. */
  override async executeWithRetry<T>(apiCall: () => Promise<T>): Promise<T> {
    const waited = new AbortController()
    try {
      return await Promise.race([apiCall(), tooLate(waited.signal)])
    } catch (error) {
      throw this.buildError("create", error instanceof Error ? error : new Error("unknown"))
    } finally {
      waited.abort()
    }
  }

  /** @throws MedusaError when the hold has run out, or when Stripe does not answer; may be asked again */
  override async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const intent = await this.stripe_.paymentIntents.retrieve(idOf(input.data)).catch((error: Error) => Promise.reject(this.buildError("capture", error)))
    if (intent.status === "canceled") throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Beløpet er ikke reservert lenger. Be kjøperen om å betale på nytt.")
    return await super.capturePayment(input)
  }

  /**
   * Gives `amount` kroner back, once, however often it is asked after an answer that was lost.
   * @throws MedusaError INVALID_DATA beyond what was taken, CONFLICT when the books and Stripe disagree; nothing is moved
   */
  override async refundPayment({ amount, data, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const id = idOf(data)
    const wanted = oreFromKroner(new BigNumber(amount).numeric)
    try {
      const booked = await bookedRefunds(this.books, id, context?.idempotency_key ?? null)
      const plan = refundPlan({ wanted, booked, ...(await this.moved(id)) })
      if (plan.does === "refuse") throw refundRefusal(plan)
      if (plan.does === "refund") await this.stripe_.refunds.create({ payment_intent: id, amount: wanted }, { idempotencyKey: `refund:${id}:${booked}:${wanted}` })
    } catch (error) {
      throw error instanceof MedusaError ? error : this.buildError("refund", error instanceof Error ? error : new Error("unknown"))
    }
    return { ...(data ? { data } : {}) }
  }

  /** What Stripe has taken and given back, in øre. */
  private async moved(payment_intent: string): Promise<{ captured: number; given: number }> {
    const intent = await this.stripe_.paymentIntents.retrieve(payment_intent)
    const refunds = await this.stripe_.refunds.list({ payment_intent, limit: 100 }).autoPagingToArray({ limit: 10_000 })
    const given = refunds.filter(({ status }) => status !== "failed" && status !== "canceled").reduce((sum, { amount }) => sum + amount, 0)
    return { captured: intent.amount_received, given }
  }

  /** What Stripe refuses is ours to mend, and is told without its words; what nobody knows is asked again. */
  protected override buildError(message: string, error: Error): Error {
    if (error instanceof MedusaError) return error
    return isUncertain(error) ? stripeUnavailable() : super.buildError(message, error)
  }
}

function idOf(data: Record<string, unknown> | undefined): string {
  if (typeof data?.id === "string") return data.id
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The payment has no intent.")
}

function tooLate(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const timer = setTimeout(() => reject(stripeUnavailable()), SESSION_WAIT_MS)
    signal.addEventListener("abort", () => clearTimeout(timer))
  })
}
