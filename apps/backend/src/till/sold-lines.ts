import { oreFromKroner } from "@verksted/money/kroner"
import { vatOfGross } from "@verksted/money/vat"
import { vatRateOn } from "@verksted/money/vat-status"
import { MedusaError } from "@medusajs/framework/utils"
import type { PricedLine, SoldLine } from "./sold-line"

/** What is read back of the order, amounts in kroner. */
export type CounterOrder = {
  id: string
  display_id: number
  total: number
  items: { id: string; variant_id: string; quantity: number; tax_lines?: { rate: number }[] | null }[]
}

/**
 * The lines as they are sold, each with the VAT within it (R3), at the rate that Medusa found for the thing.
 * @param osloDate day of the sale
 * @param registeredFrom first day in the VAT register, or null
 * @throws MedusaError UNEXPECTED_STATE when Medusa's total is not the sum of the lines
 */
export function soldLines(lines: readonly PricedLine[], order: CounterOrder, osloDate: string, registeredFrom: string | null): SoldLine[] {
  const total = lines.reduce((sum, line) => sum + line.gross, 0)
  if (oreFromKroner(Number(order.total)) !== total) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The order's total ${order.total} kr is not the till's ${total} øre`)
  return lines.map((line) => {
    const taxLines = order.items.find((item) => item.variant_id === line.variant_id)?.tax_lines ?? []
    const vat_rate = vatRateOn(osloDate, registeredFrom, taxLines.reduce((sum, taxLine) => sum + taxLine.rate, 0))
    return { ...line, vat_rate, vat: vatOfGross(line.gross, vat_rate) }
  })
}
