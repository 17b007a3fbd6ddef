import { MedusaError } from "@medusajs/framework/utils"
import { formatKroner } from "@verksted/money/format"
import type { RefundPlan } from "./refund-plan"

/** What staff read when a refund is refused. */
export function refundRefusal({ reason, ore }: Extract<RefundPlan, { does: "refuse" }>): MedusaError {
  const amount = formatKroner(ore)
  if (reason === "too_much") return new MedusaError(MedusaError.Types.INVALID_DATA, `Du kan ikke betale tilbake mer enn det som er trukket. Det er ${amount} igjen.`)
  const sentence = reason === "unbooked"
    ? `Stripe har allerede betalt tilbake ${amount} som ikke er ført her. Før først en tilbakebetaling på akkurat ${amount}; da flyttes det ikke flere penger.`
    : `Det er ført ${amount} mer her enn Stripe har betalt tilbake. Kjør avstemmingen før du betaler tilbake mer.`
  return new MedusaError(MedusaError.Types.CONFLICT, sentence)
}
