import { z } from "zod"
import { instant, osloDate } from "./amount.js"

const EMAIL = "Skriv e-postadressen slik: navn@eksempel.no."

/** Some pieces of a line of the order. */
const pieces = z.strictObject({ item_id: z.string().min(1).max(64), quantity: z.int().min(1, "Antallet må være minst 1.").max(99) })

const differentLines = (lines: readonly { item_id: string }[]) => new Set(lines.map(({ item_id }) => item_id)).size === lines.length

/**
 * `POST /store/order-pages/:token/withdrawals`: the buyer's statement that the purchase, or some of it, is regretted. It
 * holds what Directive 2011/83/EU art. 11a(2) (as added by 2023/2673) lets the trader ask for: the name, the contract
 * (the link's order and its lines) and where the receipt goes. Never a reason (angrerettloven § 20).
 */
export const withdrawalRequest = z.strictObject({
  /** Made once by the page that asks for confirmation: the same key is the same statement, however often it is sent. */
  key: z.uuid(),
  name: z.string().trim().min(1, "Skriv navnet ditt.").max(120),
  email: z.email(EMAIL).max(254),
  lines: z.array(pieces).min(1, "Velg hva du vil angre på.").max(100).refine(differentLines, "En vare kan bare stå én gang."),
})
export type WithdrawalRequest = z.infer<typeof withdrawalRequest>

/** What a press in the form asks for: to be shown the statement, to send it, or to go back and change it. */
export const withdrawalStep = z.enum(["check", "confirm", "back"]).catch("check")

/** A statement as it was received: what the receipt says. */
export const withdrawal = z.object({
  id: z.string(),
  stated_at: instant,
  name: z.string(),
  email: z.string(),
  lines: z.array(z.object({ item_id: z.string(), title: z.string(), variant_title: z.string().nullable(), quantity: z.int() })),
})
export type Withdrawal = z.infer<typeof withdrawal>
export const withdrawalResponse = z.object({ withdrawal })

/**
 * Whether the purchase can be regretted now. `open` without a last day: not everything is handed over yet, so the days
 * have not begun to run. `done`: nothing is left to regret, or the order is cancelled.
 */
export const withdrawalState = z.discriminatedUnion("state", [
  z.object({ state: z.literal("open"), last_day: osloDate.nullable() }),
  z.object({ state: z.literal("over"), last_day: osloDate }),
  z.object({ state: z.literal("done") }),
])
export type WithdrawalState = z.infer<typeof withdrawalState>
