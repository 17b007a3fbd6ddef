import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { complaintWish } from "@verksted/contracts/complaint"
import { storedAs } from "../config/stored-as"
import { AFTER_PURCHASE_MODULE } from "../modules/after-purchase"
import type { Withdrawal } from "../modules/after-purchase/models/withdrawal"
import type { AfterPurchaseService } from "../modules/after-purchase/service"

export type WithdrawalRow = InferTypeOf<typeof Withdrawal>

const complaintRow = z.object({
  id: z.string(),
  order_id: z.string(),
  text: z.string(),
  wish: complaintWish.nullable(),
  lines: z.array(z.object({ item_id: z.string(), title: z.string(), variant_title: z.string().nullable(), quantity: z.int() })),
  photo_ids: z.array(z.string()),
  stated_at: z.date(),
  claim_id: z.string().nullable(),
})
export type ComplaintRow = z.infer<typeof complaintRow>

/** What the buyer of an order has said since, oldest first. */
export type Statements = { withdrawals: WithdrawalRow[]; complaints: ComplaintRow[] }

/** A complaint as it is stored. */
export const complaintOf = (stored: unknown): ComplaintRow => storedAs(complaintRow, stored, "complaint")

/** What has been said of an order after it was bought. */
export async function readStatements(container: MedusaContainer, order_id: string): Promise<Statements> {
  const service: AfterPurchaseService = container.resolve(AFTER_PURCHASE_MODULE)
  const oldestFirst = { order: { stated_at: "ASC" as const } }
  const [withdrawals, complaints] = await Promise.all([
    service.listWithdrawals({ order_id }, { relations: ["lines"], ...oldestFirst }),
    service.listComplaints({ order_id }, oldestFirst),
  ])
  return { withdrawals, complaints: complaints.map(complaintOf) }
}
