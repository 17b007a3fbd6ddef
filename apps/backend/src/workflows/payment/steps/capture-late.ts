import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { noticeForStaff } from "../../../mail/mail-of-order"
import { PAYMENT_WATCH_MODULE } from "../../../modules/payment-watch"
import type { PaymentWatchService } from "../../../modules/payment-watch/service"
import { oreFromKroner } from "@verksted/money/kroner"
import { STRIPE_PROVIDER } from "../../../payment/stripe-provider-id"
import { captureOrderWorkflow } from "../capture-order"

const FIVE_DAYS_MS = 5 * 24 * 3_600_000

type Row = { id: string; amount: number; data: { id?: string } | null; payment_collection?: { order?: { id: string; display_id: number; status: string } | null } | null }

const fields = ["id", "amount", "data", "payment_collection.order.id", "payment_collection.order.display_id", "payment_collection.order.status"]

/** Each order for itself: one whose money cannot be taken holds up no other. */
export const captureLateStep = createStep("capture-late", async ({ now }: { now: string }, { container }) => {
  const filters = { provider_id: STRIPE_PROVIDER, captured_at: null, canceled_at: null, created_at: { $lt: new Date(new Date(now).getTime() - FIVE_DAYS_MS) } }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "payment", fields, filters })
  const watch = container.resolve<PaymentWatchService>(PAYMENT_WATCH_MODULE)
  const sums = { captured: 0, failed: 0 }
  for (const { id, amount, data: intent, payment_collection } of data as Row[]) {
    const order = payment_collection?.order
    if (!order || order.status === "canceled") continue
    const { errors } = await captureOrderWorkflow(container).run({ input: { order_id: order.id }, throwOnError: false })
    sums[errors.length === 0 ? "captured" : "failed"] += 1
    if (errors.length === 0) continue
    const why = "Betalingen kunne ikke trekkes etter fem dager. Trekk den, eller be kjøperen om å betale på nytt, før den sjuende dagen."
    const key = `capture-late:${id}`
    await watch.noteFinding({ key, what: "capture_late", why, session_id: null, intent_id: intent?.id ?? "", order_id: order.id, amount: oreFromKroner(Number(amount)) })
    await container.resolve(Modules.NOTIFICATION).createNotifications([noticeForStaff(key, `Trekk betalingen: ordre ${order.display_id}`, why)])
  }
  return new StepResponse(sums)
})
