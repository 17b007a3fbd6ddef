import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { oreFromKroner } from "@verksted/money/kroner"

/**
 * What the books say is given back of an intent's payment, in øre, without the refund that is being made. Read from
 * Medusa's own rows: what a payment remembers of itself is lost when the server ends between Stripe's answer and the note.
 */
export async function bookedRefunds(books: Knex, intent_id: string, without_refund: string | null): Promise<number> {
  const rows: { amount: string }[] = await books("refund")
    .join("payment", "payment.id", "refund.payment_id")
    .whereRaw("payment.data ->> 'id' = ?", [intent_id])
    .whereNull("refund.deleted_at")
    .whereNot("refund.id", without_refund ?? "")
    .select("refund.amount")
  return rows.reduce((sum, { amount }) => sum + oreFromKroner(Number(amount)), 0)
}
