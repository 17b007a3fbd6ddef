import { osloDay } from "@verksted/bottom-line/period"
import { freightByRate } from "@verksted/money/freight"
import { oreFromKroner } from "@verksted/money/kroner"
import { discountsFromMedusa } from "@verksted/money/order-discount"
import { netOfGross } from "@verksted/money/vat"
import { vatRateOn } from "@verksted/money/vat-status"
import type { WebOrder } from "./load-web-order"

type VatPart = { rate: number; gross: number; net: number }
type Amounts = { lines: { unit_price: number; total: number }[]; subtotal: number; discount: number; freight: number; total: number; vat: number | null; vat_by_rate: VatPart[] }

/**
 * The order's amounts in whole øre. Discounts are spread over the lines (R3b) and VAT is the sum of the lines' and the
 * freight's (R3, R8), at the status of the day of capture (R4).
 * @returns `vat` null while nothing is captured, and when the seller was not in the VAT register on that day.
 */
export function orderAmounts(order: WebOrder, registeredFrom: string | null): Amounts {
  const total = oreFromKroner(order.total)
  const freight = order.shipping_methods.reduce((sum, method) => sum + oreFromKroner(method.total), 0)
  const goods = order.items.map((item) => ({
    unit_price: oreFromKroner(item.unit_price),
    gross: oreFromKroner(item.unit_price) * item.quantity,
    adjustment: item.adjustments.reduce((sum, { amount }) => sum + amount, 0),
  }))
  const discounts = discountsFromMedusa(goods, total - freight)
  const lines = goods.map(({ unit_price, gross }, index) => ({ unit_price, total: gross - (discounts[index] ?? 0) }))
  const subtotal = goods.reduce((sum, { gross }) => sum + gross, 0)
  return { lines, subtotal, discount: subtotal + freight - total, freight, total, ...vatWithin(order, lines, freight, registeredFrom) }
}

function vatWithin(order: WebOrder, lines: { total: number }[], freight: number, registeredFrom: string | null): Pick<Amounts, "vat" | "vat_by_rate"> {
  const captures = order.payment_collections.flatMap(({ payments }) => payments.flatMap((payment) => payment.captures))
  const captured = captures.map((capture) => capture.created_at).sort((a, b) => a.getTime() - b.getTime())[0]
  if (!captured || registeredFrom === null || osloDay(captured) < registeredFrom) return { vat: null, vat_by_rate: [] }
  const goods = lines.map(({ total }, index) => {
    const stated = order.items[index]?.tax_lines.reduce((sum, line) => sum + line.rate, 0) ?? 0
    const rate = vatRateOn(osloDay(captured), registeredFrom, stated)
    return { rate, gross: total, net: netOfGross(total, rate) }
  })
  const vat_by_rate = byRate([...goods, ...freightByRate(freight, goods, 25)])
  return { vat: vat_by_rate.reduce((sum, { gross, net }) => sum + gross - net, 0), vat_by_rate }
}

function byRate(parts: readonly VatPart[]): VatPart[] {
  const sums = new Map<number, VatPart>()
  for (const { rate, gross, net } of parts) {
    const before = sums.get(rate) ?? { rate, gross: 0, net: 0 }
    sums.set(rate, { rate, gross: before.gross + gross, net: before.net + net })
  }
  return [...sums.values()].sort((a, b) => a.rate - b.rate)
}
