import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { LedgerEntries, LedgerSummary, Reconciliation } from "@verksted/contracts/ledger"
import { randomUUID } from "node:crypto"
import { completeSaleWorkflow } from "../../src/workflows/till/complete-sale"
import { signInStaff } from "../support/admin"
import type { TestHouse } from "../support/house"
import { shopper, type Api } from "../support/web-shop"

type Thing = { variant_id: string }
const ALWAYS = "from=2020-01-01&to=2040-01-01"

/** A shop, a counter and the manager's books: whoever buys or is paid back here is waited for until the books are equal. */
export async function openBooks(api: Api, container: MedusaContainer, house: TestHouse) {
  const shop = shopper(api, house)
  const staff = await signInStaff(container)
  const summary = async (): Promise<LedgerSummary> => (await api.get(`/admin/ledger/summary?${ALWAYS}`, staff)).data
  const entries = async (more = ""): Promise<LedgerEntries> => (await api.get(`/admin/ledger/entries?${ALWAYS}&limit=100${more}`, staff)).data
  const reconciliation = async (): Promise<Reconciliation> => (await api.get("/admin/ledger/reconciliation", staff)).data
  /** Until the events that tell of the money are heard: the books are then equal, or something is wrong. */
  const settled = () => vi.waitFor(async () => expect((await reconciliation()).differences).toEqual([]), { timeout: 20_000, interval: 200 })

  const buy = async (things: Thing[], delivery: "henting" | "postkasse" = "henting"): Promise<string> => {
    const cart = await shop.readyCart(things.map((thing) => thing.variant_id), delivery)
    const { order } = (await shop.complete(cart)).data
    await settled()
    return order.id
  }
  const sellOver = async (thing: Thing, quantity: number, total: number, means: "cash" | "vipps" = "cash"): Promise<string> => {
    const input = { idempotency_key: randomUUID(), lines: [{ variant_id: thing.variant_id, quantity }], means, expected_total: total, in_hand: false, actor_id: "user_kari", ...(means === "cash" ? { tendered: 10_000_000 } : {}) }
    const { result } = await completeSaleWorkflow(container).run({ input })
    await settled()
    return result.order_id
  }
  const paymentOf = async (order: string): Promise<string> => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "order", fields: ["payment_collections.payments.id"], filters: { id: order } })
    return data[0]?.payment_collections?.[0]?.payments?.[0]?.id ?? ""
  }
  const refund = async (order: string, kroner: number) => {
    await refundPaymentWorkflow(container).run({ input: { payment_id: await paymentOf(order), amount: kroner } })
    await settled()
  }
  return { staff, summary, entries, reconciliation, buy, sellOver, paymentOf, refund }
}
