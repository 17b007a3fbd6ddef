import { z } from "zod"

/**
 * `POST /store/order-link-mails`: sends the order's link again, when order and e-mail address belong together. The answer
 * is the same whether they do or not, so that nobody can find out who has bought what.
 */
export const findOrderRequest = z.strictObject({
  email: z.email("Skriv e-postadressen slik: navn@eksempel.no.").max(254),
  display_id: z.int("Ordrenummeret er bare tall.").min(1, "Ordrenummeret er bare tall.").max(2_147_483_647, "Ordrenummeret er for langt."),
})
export type FindOrderRequest = z.infer<typeof findOrderRequest>

export const findOrderResponse = z.object({ asked: z.literal(true) })
