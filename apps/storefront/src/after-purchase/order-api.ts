import "server-only"
import { z } from "zod"
import { findOrderResponse, type FindOrderRequest } from "@verksted/contracts/find-order"
import { withdrawalResponse, type WithdrawalRequest } from "@verksted/contracts/withdrawal"
import { askForVisitor } from "@/lib/ask-for-visitor"
import type { BackendAnswer } from "@/lib/backend"

const pathOf = (token: string, rest: string) => `/store/order-pages/${encodeURIComponent(token)}/${rest}`

/** Sends the statement that a purchase is regretted. The same key again is the same statement. */
export const sendWithdrawal = (token: string, request: WithdrawalRequest): Promise<BackendAnswer<unknown>> =>
  askForVisitor(pathOf(token, "withdrawals"), withdrawalResponse, { method: "POST", body: request })

/** Takes back an order that is not paid. */
export const sendCancellation = (token: string): Promise<BackendAnswer<unknown>> =>
  askForVisitor(pathOf(token, "cancellation"), z.unknown(), { method: "POST" })

/** Asks for an order's link by e-mail; the answer never tells whether there is such an order. */
export const askForLink = (request: FindOrderRequest): Promise<BackendAnswer<unknown>> =>
  askForVisitor("/store/order-link-mails", findOrderResponse, { method: "POST", body: request })
