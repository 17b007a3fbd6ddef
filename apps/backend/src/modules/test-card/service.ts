import { randomUUID } from "node:crypto"
import type {
  AuthorizePaymentInput, AuthorizePaymentOutput, CancelPaymentOutput, CapturePaymentInput, CapturePaymentOutput,
  DeletePaymentOutput, GetPaymentStatusInput, GetPaymentStatusOutput, InitiatePaymentInput, InitiatePaymentOutput,
  RefundPaymentInput, RefundPaymentOutput, RetrievePaymentInput, RetrievePaymentOutput, UpdatePaymentInput,
  UpdatePaymentOutput, WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, MedusaError, PaymentActions } from "@medusajs/framework/utils"
import { type TestCard, testCardOf } from "./cards"

type Data = Record<string, unknown> | undefined

const cardIn = (data: Data): TestCard | null => (data?.card === "pays" || data?.card === "declined" ? data.card : null)

/**
 * The demo's card: no money moves. Captures at once when the order is placed. Of the session's data only what the card
 * will do is kept, never a number. `pp_test-card_demo`.
 */
export class TestCardService extends AbstractPaymentProvider<Record<string, unknown>> {
  static override identifier = "test-card"

  constructor(container: Record<string, unknown>, options?: Record<string, unknown>) {
    super(container, options)
  }

  /** @throws MedusaError outside a demo house: there, orders would be free. */
  static override validateOptions(): void {
    if (process.env.DEMO === "1") return
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Testkortet kan bare brukes i en demobutikk (DEMO=1).")
  }

  /** @throws MedusaError INVALID_DATA for any number but the demo cards'. */
  async initiatePayment({ data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const card = testCardOf(data?.card_number)
    if (!card) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Dette er en demobutikk. Bruk testkortet 4242 4242 4242 4242, aldri et ekte kort.")
    }
    return { id: randomUUID(), status: "pending", data: { card } }
  }

  /** @throws MedusaError PAYMENT_AUTHORIZATION_ERROR when the card is the one that is declined. */
  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    if (cardIn(data) !== "pays") {
      throw new MedusaError(MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, "Kortet ble avvist. Ingenting er trukket. Prøv et annet kort.")
    }
    return { status: "captured", data: { card: "pays" } }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { status: cardIn(data) === "pays" ? "captured" : "pending" }
  }

  /** A changed amount keeps the card. */
  async updatePayment({ data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const card = testCardOf(data?.card_number) ?? cardIn(data)
    return { data: card ? { card } : {} }
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: data ?? {} }
  }

  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: data ?? {} }
  }

  async refundPayment({ data }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data: data ?? {} }
  }

  async cancelPayment(): Promise<CancelPaymentOutput> {
    return { data: {} }
  }

  async deletePayment(): Promise<DeletePaymentOutput> {
    return { data: {} }
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}
