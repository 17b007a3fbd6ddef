import { AbstractPaymentProvider, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"
import type * as Payment from "@medusajs/framework/types"
import { randomUUID } from "node:crypto"

/**
 * Money that changed hands at the counter: the provider only writes down that it did. Nothing is charged, and a refund
 * is bookkeeping: the clerk hands the money back. Linked to no region, so that no shopper can pay an order with it.
 */
export abstract class CounterProvider extends AbstractPaymentProvider {
  /** Medusa registers only classes that it may construct; the base class keeps its own constructor to itself. */
  constructor(container: Record<string, unknown>, config?: Record<string, unknown>) {
    super(container, config)
  }

  async initiatePayment(): Promise<Payment.InitiatePaymentOutput> {
    return { id: randomUUID(), data: {} }
  }

  /** The capture follows in the same breath: Medusa's mark-as-paid captures what is authorised. */
  async authorizePayment(): Promise<Payment.AuthorizePaymentOutput> {
    return { status: PaymentSessionStatus.AUTHORIZED, data: {} }
  }

  async capturePayment(): Promise<Payment.CapturePaymentOutput> {
    return { data: {} }
  }

  async refundPayment(): Promise<Payment.RefundPaymentOutput> {
    return { data: {} }
  }

  async cancelPayment(): Promise<Payment.CancelPaymentOutput> {
    return { data: {} }
  }

  async deletePayment(): Promise<Payment.DeletePaymentOutput> {
    return { data: {} }
  }

  async updatePayment(): Promise<Payment.UpdatePaymentOutput> {
    return { data: {} }
  }

  async retrievePayment(): Promise<Payment.RetrievePaymentOutput> {
    return { data: {} }
  }

  async getPaymentStatus(): Promise<Payment.GetPaymentStatusOutput> {
    return { status: PaymentSessionStatus.AUTHORIZED, data: {} }
  }

  async getWebhookActionAndData(): Promise<Payment.WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}
